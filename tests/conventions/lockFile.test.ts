import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { missingPlatformPackages } from '../../scripts/steps/missingPlatformPackages.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

describe('package-lock.json', () => {
  it('holds the packages of every system, or a fresh clone cannot install (npm run lock:complete)', () => {
    expect(Object.keys(missingPlatformPackages(lock))).toEqual([])
  })

  it('names a missing platform package with its system, processor and C library', () => {
    const parent = {
      dev: true,
      optionalDependencies: { '@swc/core-linux-arm-gnueabihf': '1.16.22', 'only-a-wish': '1.0.0' },
    }
    expect(missingPlatformPackages({ packages: { 'node_modules/@swc/core': parent } })).toEqual({
      'node_modules/@swc/core-linux-arm-gnueabihf': {
        version: '1.16.22',
        cpu: ['arm'],
        os: ['linux'],
        libc: ['glibc'],
        dev: true,
        optional: true,
      },
    })
  })

  it('names no address it was downloaded from', () => {
    expect(Object.values<{ resolved?: string }>(lock.packages).filter(({ resolved }) => resolved)).toEqual([])
  })

  it('agrees with package.json, where every version is exact', () => {
    const root = lock.packages['']
    expect(root.dependencies).toEqual(manifest.dependencies)
    expect(root.devDependencies).toEqual(manifest.devDependencies)
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  it('holds one copy of payload, next and react', () => {
    for (const name of ['payload', 'next', 'react', 'react-dom', 'mongoose', 'mongodb']) {
      const copies = Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))
      expect(copies).toEqual([`node_modules/${name}`])
    }
  })
})
