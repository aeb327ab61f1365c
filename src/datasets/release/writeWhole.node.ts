import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Makes a rename last through a loss of power. Some systems cannot open folders; there the rename must do. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Nothing to undo: the file is in place.
  }
}

/**
 * Replaces a file as a whole or not at all: writes beside it, under a hidden name that the data check passes over,
 * waits until it is on the disk, then renames. Whenever the process dies, the file is the old one or the new one.
 * `beforeRename` is where tests let it die. Throws if the disk refuses.
 */
export function writeWhole(file: string, text: string, beforeRename?: () => void): void {
  const target = realpathSync(file);
  const beside = join(dirname(target), `.${basename(target)}.new`);
  try {
    const opened = openSync(beside, 'w');
    try {
      writeFileSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    beforeRename?.();
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}
