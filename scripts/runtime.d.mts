/** Arguments of Node for a command of the house, before the path of its main file. */
export function runtimeArguments(root: string, command: string): string[];
