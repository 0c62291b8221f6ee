import { readLog } from '../../knowledge/read-log';

/** Reads one log after another: text in, what it says out. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(readLog(data)));
