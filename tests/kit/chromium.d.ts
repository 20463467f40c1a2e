/** A browser to start: its program and what must stand in its environment. */
export interface BrowserProgram {
    path: string;
    environment: Record<string, string>;
}
/** Finds a Chromium: CHROMIUM_PATH, else Debian's, else the one in the npm package, unpacked into `folder`. */
export declare function findChromium(folder: string): Promise<BrowserProgram>;
