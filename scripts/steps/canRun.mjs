import { spawnSync } from 'node:child_process'

/** Whether this machine has the program, asked by running it. */
export const canRun = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0
