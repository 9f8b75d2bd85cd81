/** The YAML language server, as an editor drives it: one process, its standard input and output, no network. */
import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";
import type { MessageConnection } from "vscode-jsonrpc/node.js";

/** Where the cursor is in a text that is asked about. */
const CURSOR = "‸";

const SERVER = createRequire(import.meta.url).resolve(
  "yaml-language-server/out/server/src/server.js",
);

/** What is offered at the cursor, as a person sees it and as it would be written. */
export interface Offer {
  label: string;
  inserts: string;
}

export interface Complaint {
  /** First is 1. */
  line: number;
  message: string;
}

interface Item {
  label: string;
  insertText?: string;
  textEdit?: { newText: string };
}

interface Diagnostic {
  message: string;
  range: { start: { line: number } };
}

/** A folder opened in an editor with the settings that are in it. */
export class LanguageServer {
  readonly #folder: string;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (complaints: Complaint[]) => void>();
  #version = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#process = spawn(process.execPath, [SERVER, "--stdio"], { cwd: folder });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
  }

  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer(folder);
    await server.#initialise();
    return server;
  }

  /** What is offered at the cursor; `file` is from the folder, and need not be there. */
  async complete(file: string, text: string): Promise<Offer[]> {
    const answer = await this.#ask<{ items: Item[] }>("completion", file, text);
    return answer.items.map((item) => ({
      label: item.label,
      inserts: item.textEdit?.newText ?? item.insertText ?? item.label,
    }));
  }

  /** What is said of the word under the cursor, as Markdown. */
  async hover(file: string, text: string): Promise<string> {
    const answer = await this.#ask<{ contents: { value: string } } | null>("hover", file, text);
    return answer?.contents.value ?? "";
  }

  /** What is marked in a file. */
  async diagnose(file: string, text: string): Promise<Complaint[]> {
    const told = this.#told(file);
    await this.#open(file, text);
    const complaints = await told;
    await this.#close(file);
    return complaints;
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest("shutdown");
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    await this.#connection.sendNotification("exit");
    await ended;
    this.#connection.dispose();
  }

  async #initialise(): Promise<void> {
    const settings = JSON.parse(
      readFileSync(join(this.#folder, ".vscode/settings.json"), "utf8"),
    ) as Record<string, unknown>;
    const uri = pathToFileURL(this.#folder).href;
    let asked: () => void = () => undefined;
    const settingsRead = new Promise<void>((resolve) => (asked = resolve));
    this.#connection.onRequest(
      "workspace/configuration",
      ({ items }: { items: { section?: string }[] }) => {
        asked();
        return items.map(({ section }) => sectionOf(settings, section ?? ""));
      },
    );
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri: of, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.#waiting.get(of)?.(
          diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message })),
        );
        this.#waiting.delete(of);
      },
    );
    this.#connection.listen();
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "policy" }],
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          workspaceFolders: true,
        },
        textDocument: {
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ["markdown"] },
          },
          hover: { contentFormat: ["markdown"] },
        },
      },
    });
    await this.#connection.sendNotification("initialized", {});
    await this.#connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await settingsRead;
    // It answers at once and without the settings if it is asked before it has taken them.
    await this.diagnose("rightly.yaml", "");
  }

  async #ask<T>(what: string, file: string, marked: string): Promise<T> {
    const before = marked.slice(0, marked.indexOf(CURSOR)).split("\n");
    await this.#open(file, marked.replace(CURSOR, ""));
    const answer = await this.#connection.sendRequest<T>(`textDocument/${what}`, {
      textDocument: { uri: this.#uri(file) },
      position: { line: before.length - 1, character: before.at(-1)!.length },
    });
    await this.#close(file);
    return answer;
  }

  /** What the server next says is marked in a file. */
  #told(file: string): Promise<Complaint[]> {
    return new Promise((resolve) => this.#waiting.set(this.#uri(file), resolve));
  }

  #open(file: string, text: string): Promise<void> {
    // The server keeps what it read by name and version.
    this.#version += 1;
    const textDocument = { uri: this.#uri(file), languageId: "yaml", version: this.#version, text };
    return this.#connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Waits until the marks of the file are taken away, so that they are not taken for those of the next text. */
  async #close(file: string): Promise<void> {
    const textDocument = { uri: this.#uri(file) };
    const told = this.#told(file);
    await this.#connection.sendNotification("textDocument/didClose", { textDocument });
    await told;
  }

  #uri(file: string): string {
    return pathToFileURL(join(this.#folder, file)).href;
  }
}

/** The settings under a name: `yaml.schemas` of the file is `schemas` of the section `yaml`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): object {
  const start = `${section}.`;
  const own = Object.entries(settings).filter(([key]) => key.startsWith(start));
  const section_: Record<string, unknown> = {};
  for (const [key, value] of own) {
    const path = key.slice(start.length).split(".");
    let node = section_;
    for (const step of path.slice(0, -1)) node = (node[step] ??= {}) as Record<string, unknown>;
    node[path.at(-1)!] = value;
  }
  return section_;
}
