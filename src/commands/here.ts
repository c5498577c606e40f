/** Where the person is who called: npm itself goes to the folder of the package. */
export const HERE = process.env.INIT_CWD ?? process.cwd();
