import { execFile } from 'node:child_process'

const MOST_SAID = 64 * 1024 * 1024

/**
 * Runs a program to its end while others run beside it.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>} `status` is null when it could not be started or was killed;
 *   `stderr` then says why.
 */
export function runProgram(program, args) {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8', maxBuffer: MOST_SAID }, (error, stdout, stderr) => {
      if (error === null) resolve({ status: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ status: error.code, stdout, stderr })
      else resolve({ status: null, stdout, stderr: `${stderr}${error.message}` })
    })
  })
}
