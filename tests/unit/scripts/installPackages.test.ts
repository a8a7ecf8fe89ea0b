import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Installs in a folder of its own, with a program called npm that does `script`; answers what was said and how it ended. */
const install = (script: string) => {
  const npm = join(folder, 'npm')
  writeFileSync(npm, `#!/bin/sh\n${script}\n`)
  chmodSync(npm, 0o755)
  const module = JSON.stringify(resolve('scripts/steps/installPackages.mjs'))
  const program = `import { installPackages } from ${module}
await installPackages({ say: (line) => console.log(line), everyMs: 50 })`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  })
  return { status, lines: stdout.trim().split('\n'), stderr }
}

describe('installing packages', () => {
  it('says what it does, that it goes on, and how long it took', () => {
    const { status, lines } = install('sleep 1')
    expect(status).toBe(0)
    expect(lines[0]).toMatch(/^Installing 3 packages \(npm ci\)/)
    expect(lines.filter((line) => /^ {2}… \d s$/.test(line)).length).toBeGreaterThan(2)
    expect(lines.at(-1)).toMatch(/^Installed in \d s$/)
  })

  it('that fails ends with its own words after npm’s', () => {
    const { status, stderr } = install('echo "no such host" >&2; exit 3')
    expect(status).not.toBe(0)
    expect(stderr).toMatch(/no such host[\s\S]*"npm ci" failed with exit code 3/)
  })

  it('is left out when all that the lock file names is there', () => {
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(LOCK))
    expect(install('exit 3')).toMatchObject({ status: 0, lines: [''] })
  })
})
