/** The fewest first words of a record's id, after its day, that no other id has in it; else the whole id. */
export function shortName(id: string, all: readonly string[]): string {
  const words = id.replace(/^\d{4}-\d{2}-\d{2}-/, "").split("-");
  for (let count = 1; count <= words.length; count += 1) {
    const name = words.slice(0, count).join("-");
    if (name.length >= SHORTEST && all.every((other) => other === id || !other.includes(name))) {
      return name;
    }
  }
  return id;
}

/** Less says nothing to a person. */
const SHORTEST = 5;
