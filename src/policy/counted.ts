import type { Finding } from "../detect/finding";

/**
 * What a rule about many values counts a finding as: ten colleagues who are ill are ten people, although the word is the same;
 * ten illnesses of one are one. What is told of nobody is told apart by its masked preview.
 */
export function countedAs({ detector, masked, where, index = 0, whom }: Finding): string {
  return whom === undefined ? `${detector} ${masked}` : `${where} ${index} ${whom}`;
}
