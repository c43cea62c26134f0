/** Mã vấn đề: an argument that is not of the type or not one of the values that the types ask for. */
export type ArgumentIssueCode = 'argument.type' | 'argument.value';
