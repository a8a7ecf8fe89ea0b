const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

/**
 * The lock entries of platform packages (`@swc/core-darwin-arm64`) that a lock file names as optional but doesn't hold. System,
 * processor and C library are read from the package's name, so that npm still leaves them out where they don't belong.
 * @param {{ packages: Record<string, Record<string, unknown>> }} lock
 * @returns {Record<string, Record<string, unknown>>} by path in node_modules
 */
export function missingPlatformPackages(lock) {
  const missing = {}
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      const platform = platformOf(name)
      if (path in lock.packages || !platform) continue
      missing[path] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), optional: true }
    }
  }
  return missing
}

function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor)).slice(0, 1)
  if (os.length === 0 || cpu.length === 0) return undefined
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc']
  return { cpu, os, ...(os[0] === 'linux' ? { libc } : {}) }
}
