import { createHash } from 'node:crypto';
import type { SceneFile } from './compiled';
import type { FileFound, FileRequest } from './scene';

/** The files of one story's drawings. */
export interface Files {
  /** Draws what scenes ask for: one file for all requests of a name and variant. */
  draw(requests: readonly FileRequest[]): SceneFile[];
  /** The file for a request that was drawn. Throws an Error for another. */
  find<Bounds>(request: FileRequest<Bounds>): FileFound<Bounds>;
}

/** No files yet. `filesUrl`: address prefix of those that will be drawn. */
export function noFiles(filesUrl: string): Files {
  const found = new Map<string, FileFound>();
  return {
    draw(requests) {
      const keys = [...new Set(requests.map(keyOf))];
      return keys.map((key) => {
        const all = requests.filter((request) => keyOf(request) === key);
        const { name, ending, draw } = all[0] as FileRequest;
        const { content, bounds } = draw(all.map((request) => request.bounds));
        const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
        const file = `${name}.${hash}.${ending}`;
        found.set(key, { url: filesUrl + file, bounds });
        return { name: file, content };
      });
    },
    find<Bounds>(request: FileRequest<Bounds>) {
      const file = found.get(keyOf(request));
      if (!file) throw new Error(`no scene has asked for the file ${keyOf(request)}`);
      return file as FileFound<Bounds>;
    },
  };
}

const keyOf = ({ name, variant = '', ending }: FileRequest): string => `${name} ${variant}.${ending}`;
