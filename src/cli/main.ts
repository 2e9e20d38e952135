/** The command as a process. Whoever requires this file instead has `encounter`, to be called in a process of their own. */
import { compilePatternsAtOnce } from '../library/node-patterns.js';
import { encounter } from './encounter.js';

export { encounter };

if (require.main === module) {
  compilePatternsAtOnce();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop reading: `encounter lint cases | head`.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  void encounter(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: Boolean(process.stdout.isTTY) && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
  }).then((code) => {
    process.exitCode = code;
  });
}
