import { beginningWith } from './beginningWith'
import type { Reader } from './Reader'
import { first } from './readers'
import { readIllness } from './readIllness'
import { readMeasure } from './readMeasure'
import { readSymptom } from './readSymptom'
import { readSurgery, readTreatment } from './readTreatment'
import { MEASURED, OPERATED, TREATED } from './words/beginnings'

/**
 * Where a condition, an injury, a treatment or a pregnancy that begins at a place ends; without "bị" and "mắc": "ung thư phổi giai đoạn cuối",
 * "gãy xương đùi phải", "điều trị tại Bệnh viện Thanh Nhàn". Words that are also ordinary ones count only with a part of the body or a
 * degree. The first kind that fits stands.
 */
export const readCondition: Reader = first(
  beginningWith(MEASURED, readMeasure),
  beginningWith(OPERATED, readSurgery),
  readSymptom,
  beginningWith(TREATED, readTreatment),
  readIllness,
)
