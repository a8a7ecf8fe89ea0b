import type { GoldCount } from './GoldScore'

/** Precision, recall and F1 of a count, from 0 to 1; 1 where nothing was found, or nothing was to be found. */
export const goldShares = ({ right, found, wanted }: GoldCount): { precision: number; recall: number; f1: number } => {
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
