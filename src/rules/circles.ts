/** Where links of one kind lead round in a circle. */

/** Ids that lead to one another have the same number; an id outside every circle has one of its own. */
export type Circles = ReadonlyMap<string, number>;

interface Visit {
  id: string;
  /** How many of its links have been followed. */
  followed: number;
}

/**
 * Numbers the circles among ids in one depth-first walk (Tarjan 1972), without recursion: a chain may
 * be as long as a repository.
 * @param links What each id leads to.
 */
export function circlesOf(links: ReadonlyMap<string, readonly string[]>): Circles {
  const walk: Walk = { links, order: new Map(), lowest: new Map(), open: [], numbers: new Map() };
  for (const id of links.keys()) if (!walk.order.has(id)) visitFrom(id, walk);
  return walk.numbers;
}

interface Walk {
  links: ReadonlyMap<string, readonly string[]>;
  /** When each id was met. */
  order: Map<string, number>;
  /** The earliest id that each leads back to. */
  lowest: Map<string, number>;
  /** Met, and not yet known to be in a circle or outside all. */
  open: string[];
  numbers: Map<string, number>;
}

function visitFrom(start: string, walk: Walk): void {
  const path: Visit[] = [meet(start, walk)];
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const next = walk.links.get(visit.id)?.[visit.followed];
    if (next === undefined) {
      leave(visit.id, walk);
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before.id, walk.lowest.get(visit.id), walk);
      continue;
    }
    visit.followed += 1;
    if (!walk.order.has(next)) path.push(meet(next, walk));
    else if (!walk.numbers.has(next)) lower(visit.id, walk.order.get(next), walk);
  }
}

function meet(id: string, { order, lowest, open }: Walk): Visit {
  lowest.set(id, order.size);
  order.set(id, order.size);
  open.push(id);
  return { id, followed: 0 };
}

function lower(id: string, to = Infinity, { lowest, numbers }: Walk): void {
  if (numbers.has(id)) return;
  lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to));
}

/** An id that leads back to nothing before it closes the circle of all that were met since. */
function leave(id: string, { order, lowest, open, numbers }: Walk): void {
  const at = order.get(id);
  if (at === undefined || lowest.get(id) !== at) return;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    numbers.set(one, at);
    if (one === id) return;
  }
}
