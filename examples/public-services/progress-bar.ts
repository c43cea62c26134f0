const WIDTH = 30;

/** A bar on one line of a terminal; nothing at all where the output is no terminal. */
export function progressBar(
  output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  total: number,
): { readonly at: (done: number) => void; readonly end: () => void } {
  if (!output.isTTY) return { at: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    at: (done) => {
      const percent = total === 0 ? 100 : Math.min(100, Math.floor((done * 100) / total));
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((percent * WIDTH) / 100);
      output.write(`\r[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${String(percent).padStart(3)}%`);
    },
    end: () => {
      output.write('\r\u001B[2K');
    },
  };
}
