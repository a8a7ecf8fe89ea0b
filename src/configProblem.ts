import type { SettingName } from './settings'

/** One setting that can't be used, and a Vietnamese sentence that says what to do. Never carries the value: it may be a secret. */
export interface ConfigProblem {
  setting: SettingName
  message: string
}
