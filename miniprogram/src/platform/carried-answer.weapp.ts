import type { CarriedAnswer } from './carried-answer.types';

/** WeChat's pages bring nothing along. */
export const carriedAnswer: CarriedAnswer = { peek: () => undefined, take: () => undefined };
