import { registerHooks } from 'node:module';

/** Loaded by `--import` before the command: makes the packages that MISSING_PEERS lists look uninstalled. */
const missing = (process.env['MISSING_PEERS'] ?? '').split(' ');
registerHooks({
  resolve: (specifier, context, next) => {
    if (!missing.includes(specifier)) return next(specifier, context);
    const error = new Error(`Cannot find package '${specifier}' imported from a test`);
    throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
  },
});
