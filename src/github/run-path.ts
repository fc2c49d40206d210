/** Path of the page of a run behind the address of its repository. */
export const runPath = (id: number, attempt: number): string =>
  `actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
