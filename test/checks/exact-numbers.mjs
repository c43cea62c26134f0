// "Exact by construction": a rule that keeps floats off the path of a result.
// Where a place is harmless (an index, an exponent), it says so: // eslint-disable-next-line exact/numbers -- why
import ts from 'typescript';

const MATH = new Set(['round', 'floor', 'ceil', 'trunc', 'fround', 'pow', 'sqrt', 'cbrt', 'log', 'log10', 'exp']);
const METHODS = new Set(['toFixed', 'toPrecision', 'toExponential']);
const FUNCTIONS = new Set(['parseFloat', 'parseInt', 'Number']);

/** @type {import('eslint').Rule.RuleModule} */
export const exactNumbers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      call: '{{name}} makes or rounds a float; exact values go through src/number.',
      divide: '{{operator}} on numbers leaves the exact values; divide bigints once, at the end.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isFloat = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
    const call = (node, name) => context.report({ node, messageId: 'call', data: { name } });

    const checkDivision = (node, operator) => {
      if (isFloat(node.left) || isFloat(node.right)) {
        context.report({ node, messageId: 'divide', data: { operator } });
      }
    };

    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && FUNCTIONS.has(callee.name)) call(node, callee.name);
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const { name } = callee.property;
        if (METHODS.has(name)) call(node, name);
        if (callee.object.type !== 'Identifier') return;
        if (callee.object.name === 'Math' && MATH.has(name)) call(node, `Math.${name}`);
        if (callee.object.name === 'Number' && name.startsWith('parse')) call(node, `Number.${name}`);
      },
      "UnaryExpression[operator='+']"(node) {
        if (node.argument.type !== 'Literal') call(node, 'unary +');
      },
      'BinaryExpression[operator=/^(\\u002f|\\*\\*)$/]'(node) {
        checkDivision(node, node.operator);
      },
      "AssignmentExpression[operator='/=']"(node) {
        checkDivision(node, node.operator);
      },
      "Identifier[name='Number']"(node) {
        // `.map(Number)`: the function handed on is the function called.
        if (node.parent.type === 'CallExpression' && node.parent.arguments.includes(node)) call(node, 'Number');
      },
    };
  },
};
