import { STOP_LIMITS } from './stopLimits'

/**
 * At SIGTERM or SIGINT runs `stop` once (open requests finish, the relay and the database are let go) and exits with 0, also where a
 * request that would not end was cut: what it recorded is there, and its client saw the cut. With 1 when stopping fails or takes longer than
 * 1.9 s. A second signal exits at once.
 */
export function stopOnSignal({
  stop,
  onFailure,
}: {
  stop: () => Promise<void>
  onFailure: (error: unknown) => void
}): void {
  let isStopping = false
  const exit = (code: number) => process.exit(code)
  const begin = async () => {
    if (isStopping) return exit(1)
    isStopping = true
    setTimeout(() => exit(1), STOP_LIMITS.exit).unref()
    try {
      await stop()
      exit(0)
    } catch (error) {
      onFailure(error)
      exit(1)
    }
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}
