// npm run lock:complete: adds the packages for other systems that npm left out of package-lock.json (npm/cli issue 4828: a lock
// made where they weren't on offer lacks them, and "npm ci" then refuses it). Run after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { missingPlatformPackages } from './steps/missingPlatformPackages.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = missingPlatformPackages(lock)
Object.assign(lock.packages, missing)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${Object.keys(missing).length} packages for other systems added to package-lock.json`)
