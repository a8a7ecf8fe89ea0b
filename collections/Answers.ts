import { textCollection } from './fields/textCollection'
import { bodyField, bylinesField, provisionsField, titleField, topicsField } from './fields/textFields'
import { validateDay } from './fields/validateDay'

/** Legal answers (R044): the question, the answer, the provisions it rests on and the day on which it holds. */
export const Answers = textCollection({
  kind: 'answer',
  plural: 'Hỏi – đáp pháp luật',
  fields: [
    titleField,
    { name: 'question', type: 'textarea', label: 'Câu hỏi (không có dữ liệu cá nhân của người hỏi)', maxLength: 5000 },
    bodyField('Trả lời'),
    {
      name: 'asOf',
      type: 'text',
      label: 'Trả lời đúng vào ngày (năm-tháng-ngày)',
      validate: validateDay,
      admin: { placeholder: '2026-11-22' },
    },
    provisionsField,
    bylinesField,
    topicsField,
  ],
})
