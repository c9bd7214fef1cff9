// WeChat has every page of the main package at hand.
export {};
