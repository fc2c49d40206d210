/** The difference of two texts, line by line. */

export interface Line {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
}

// Above this many comparisons (about 1,000 by 1,000 changed lines) the exact answer is not worth the time.
const maxCells = 1_000_000;

/** The shortest difference; for very large texts what differs is given as removed and added in one piece. */
export function diffLines(before: string, after: string): readonly Line[] {
  // The empty piece behind the last line end is no line.
  const sameEnd = before.endsWith('\n') && after.endsWith('\n');
  const a = (sameEnd ? before.slice(0, -1) : before).split('\n');
  const b = (sameEnd ? after.slice(0, -1) : after).split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  return [
    ...a.slice(0, head).map((text): Line => ({ sign: ' ', text })),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text): Line => ({ sign: ' ', text })),
  ];
}

function diffMiddle(a: readonly string[], b: readonly string[]): Line[] {
  if (a.length * b.length > maxCells) {
    return [...a.map((text): Line => ({ sign: '-', text })), ...b.map((text): Line => ({ sign: '+', text }))];
  }
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width); // longest common subsequence of the rests
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] =
        a[i] === b[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      lines.push({ sign: ' ', text: left });
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      lines.push({ sign: '-', text: left });
      i += 1;
    } else if (right !== undefined) {
      lines.push({ sign: '+', text: right });
      j += 1;
    }
  }
  return lines;
}

/** Only what changed, with some lines around; `undefined` stands for a gap. */
export function withContext(lines: readonly Line[], context: number): readonly (Line | undefined)[] {
  const near = new Set<number>();
  lines.forEach((line, index) => {
    if (line.sign === ' ') return;
    for (let at = index - context; at <= index + context; at += 1) near.add(at);
  });
  const shown: (Line | undefined)[] = [];
  lines.forEach((line, index) => {
    if (near.has(index)) shown.push(line);
    else if (shown.at(-1) !== undefined || shown.length === 0) shown.push(undefined);
  });
  return shown;
}
