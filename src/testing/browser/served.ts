import path from 'node:path';

/** The folder that the browser tests see: `DIST_DIR`, else `dist/`. */
export const distDir = path.resolve(process.env['DIST_DIR'] ?? 'dist');

export const port = 4399;

/** Where the folder is served while browser tests run. */
export const origin = `http://localhost:${String(port)}`;
