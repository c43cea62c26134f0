// Asks for what is known of an information system and says its security level:
//   npx tsx examples/classify-system/main.ts                       asks in the terminal, in Vietnamese (npm run demo:classify)
//   npx tsx examples/classify-system/main.ts --en                  in English
//   npx tsx examples/classify-system/main.ts --answers facts.json  takes the answers from a file of facts
//   … --as-of 2023-12-20 | --rule-set nd85-2016 | --json
// Answers may also be piped in, one a line. Only questions are asked that can still change the level.
// Exit status: 0 when the questions came to an end, 1 when an option, a file or an answer is wrong.
import { createInterface } from 'node:readline';
import { BadInput } from './bad-input.js';
import { parseOptions } from './options.js';
import { askUntilDecided, type Source } from './questionnaire.js';
import { readAnswers } from './read-answers.js';
import { renderResult } from './render-result.js';

/** Lines that a person types, or that another program pipes in. */
function typedAnswers(): Source {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]();
  return {
    next: async () => {
      const line = await lines.next();
      return line.done === true ? undefined : line.value;
    },
    // A person may try again; a program that pipes cannot.
    mayRepeat: process.stdin.isTTY,
  };
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(words);
    const { language, json, answers } = options;
    const source = answers === undefined ? typedAnswers() : readAnswers(answers, options);
    const write = (text: string): void => {
      if (!json) process.stdout.write(text);
    };
    const outcome = await askUntilDecided(source, options, write);
    process.stdout.write(`${json ? JSON.stringify(outcome, null, 2) : renderResult(outcome, language)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
// A terminal that still waits for a line would keep the program alive.
process.stdin.destroy();
