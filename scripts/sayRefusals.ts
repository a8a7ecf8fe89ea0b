/**
 * Imported first by every command: a refusal that people can do something about (wrong settings, a rule of the program) ends the command
 * with its sentence and exit code 1; anything else is a fault of the program and keeps its stack.
 */
const EXPLAINED = ['ConfigError', 'ProductError']

process.on('uncaughtException', (error) => {
  process.stderr.write(`${EXPLAINED.includes(error.name) ? error.message : (error.stack ?? String(error))}\n`)
  process.exit(1)
})
