/** 1 for what one entry of `all` has or none, towards 0 for what every entry has. */
export function rarityOf(count: number, all: number): number {
  const logCount = Math.log(all + 1);
  return count < 2 || logCount === 0 ? 1 : Math.log((all + 1) / count) / logCount;
}
