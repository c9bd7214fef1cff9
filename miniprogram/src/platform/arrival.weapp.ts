// WeChat opens the screen of a code itself, with what the code says among its parameters.
export {};
