/** Is a number among numbers in rising order? By bisection. */
export const includesSorted = ({ places, place }: { places: readonly number[]; place: number }): boolean => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return places[low] === place
}
