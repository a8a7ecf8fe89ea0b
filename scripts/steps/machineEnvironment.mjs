import { readFileSync } from 'node:fs'

/**
 * This process's environment without the product's settings: a developer's own (a real database!) never reach tests and measurements.
 * @returns {NodeJS.ProcessEnv}
 */
export function machineEnvironment() {
  const settings = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)))
}
