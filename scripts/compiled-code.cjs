// What V8 made of the program when it ran last, kept in the person's own cache folder: a start then compiles
// nothing. It is code, so it is read only from a folder that nobody else can write to, and never on a build
// machine. What is damaged, or of another version, is as good as absent.
(() => {
  const fs = require("node:fs");

  const NOTHING = { before: () => ({}), after: () => undefined };
  const { env, platform } = process;
  const [command = "home"] = process.argv.slice(2);
  const isOff =
    [env.CI, env.RIGHTLY_CACHE_DIR, env.NODE_DISABLE_COMPILE_CACHE].some(Boolean) ||
    !/^[a-z][a-z-]{0,20}$/.test(command);
  const folder = isOff ? undefined : ownFolder();
  if (!folder) return NOTHING;

  const file = path.join(folder, `BUILD-${process.version}-${process.arch}-${command}.bin`);
  const kept = read();
  const made = new Map();
  process.on("exit", (exitCode) => {
    if (made.size > 0 && exitCode < 2) keep();
  });
  return {
    before: (name) => (kept.has(name) ? { cachedData: kept.get(name) } : {}),
    after(name, script) {
      if (!kept.has(name) || script.cachedDataRejected) made.set(name, script);
    },
  };

  function ownFolder() {
    const { LOCALAPPDATA, XDG_CACHE_HOME, HOME } = env;
    if (platform === "win32") return LOCALAPPDATA && path.join(LOCALAPPDATA, "rightly", "code");
    if (platform === "linux" && XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, "rightly", "code");
    const caches = platform === "darwin" ? ["Library", "Caches"] : [".cache"];
    return HOME && path.join(HOME, ...caches, "rightly", "code");
  }

  function read() {
    try {
      if (!isOwn(fs.lstatSync(folder)) || !isOwn(fs.lstatSync(file))) return new Map();
      const all = fs.readFileSync(file);
      const body = all.subarray(32);
      if (!digest(body).equals(all.subarray(0, 32))) return new Map();
      const start = 4 + body.readUInt32LE(0);
      let at = start;
      return new Map(
        JSON.parse(body.toString("utf8", 4, start)).map(([name, length]) => {
          const data = body.subarray(at, (at += length));
          return [name, data];
        }),
      );
    } catch {
      return new Map();
    }
  }

  /** Of this person, and not writable for others. Windows keeps the folder of a person to the person. */
  function isOwn(stats) {
    if (stats.isSymbolicLink()) return false;
    return platform === "win32" || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
  }

  function digest(data) {
    return require("node:crypto").createHash("sha256").update(data).digest();
  }

  function keep() {
    try {
      const parts = [...kept].filter(([name]) => !made.has(name));
      for (const [name, script] of made) parts.push([name, script.createCachedData()]);
      const list = Buffer.from(JSON.stringify(parts.map(([name, data]) => [name, data.length])));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(list.length);
      const body = Buffer.concat([length, list, ...parts.map(([, data]) => data)]);
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!isOwn(fs.lstatSync(folder))) return;
      const unfinished = `${file}.${process.pid}.tmp`;
      fs.writeFileSync(unfinished, Buffer.concat([digest(body), body]), { mode: 0o600 });
      fs.renameSync(unfinished, file);
      forgetOld();
    } catch {
      // Where nothing can be kept, the next start compiles again.
    }
  }

  function forgetOld() {
    const MONTH = 30 * 24 * 60 * 60 * 1000;
    for (const name of fs.readdirSync(folder)) {
      const old = path.join(folder, name);
      if (Date.now() - fs.statSync(old).mtimeMs > MONTH) fs.unlinkSync(old);
    }
  }
})();
