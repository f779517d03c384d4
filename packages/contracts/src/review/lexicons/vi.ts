import type { Lexicon } from './lexicon.ts';

/** Vietnamese. */
export const VIETNAMESE: Lexicon = {
  told: {
    commonWords: [
      ...['và', 'các', 'của', 'được', 'trong', 'cho', 'với', 'là', 'bên', 'phải', 'sẽ', 'không'],
      ...['theo', 'từ', 'về', 'một', 'hoặc', 'khi', 'tại', 'đến'],
    ],
  },
  spaced: true,
  phrases: {
    effort: [
      ...['nỗ lực', 'cố gắng', 'trong khả năng', 'hết sức', 'trong phạm vi có thể'],
      ...['tối đa khả năng'],
    ],
    time: [
      ...['kịp thời', 'sớm nhất có thể', 'càng sớm càng tốt', 'nhanh chóng', 'thường xuyên'],
      ...['định kỳ', 'thời gian sớm nhất', 'thời gian hợp lý', 'thời điểm thích hợp'],
      ...['thời hạn hợp lý', 'đúng lúc'],
    ],
    quantity: [
      ...['một số', 'một vài', 'nhiều', 'một lượng nhất định', 'số lượng hợp lý'],
      ...['số lượng phù hợp', 'số lượng nhất định', 'càng nhiều càng tốt'],
    ],
    'open-list': [
      ...['v.v', 'vân vân', 'bao gồm nhưng không giới hạn', 'và các nội dung khác'],
      ...['chẳng hạn như', 'hoặc tương tự', 'và những nội dung tương tự'],
    ],
    deferral: [
      ...['thỏa thuận sau', 'thoả thuận sau', 'sẽ được thỏa thuận', 'sẽ được xác định'],
      ...['thống nhất sau', 'chưa xác định', 'thông báo sau', 'do hai bên thỏa thuận'],
    ],
    standard: [
      ...['chất lượng cao', 'chất lượng tốt', 'chuyên nghiệp', 'hợp lý', 'phù hợp'],
      ...['thích hợp', 'đạt yêu cầu', 'tiêu chuẩn ngành', 'thỏa đáng'],
    ],
    cooperation: [
      ...['hợp tác', 'phối hợp', 'hỗ trợ', 'tích cực quảng bá', 'tích cực tham gia'],
      ...['đồng hành'],
    ],
    discretion: [
      ...['theo quyết định của', 'toàn quyền quyết định', 'khi cần thiết', 'nếu cần'],
      ...['nếu cần thiết', 'tùy theo', 'tùy ý', 'theo nhu cầu'],
    ],
  },
  units: [...['ngày', 'giờ', 'phút', 'tuần', 'tháng', 'năm', 'video', 'bài', 'lần', 'phiên']],
  prohibitions: { before: ['không được', 'nghiêm cấm', 'bị cấm'] },
  idioms: ['phí luật sư hợp lý'],
};
