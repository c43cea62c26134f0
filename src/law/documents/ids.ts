// The ids of the registry, by who issued them: a citation to a document that is not here does not compile.

/** Luật, nghị quyết, pháp lệnh của Quốc hội và Ủy ban Thường vụ Quốc hội. */
export type LegislatureDocumentId =
  | '77/2015/QH13'
  | '72/2025/QH15'
  | '202/2025/QH15'
  | '203/2025/QH15'
  | '175/2024/QH15'
  | '30/2026/QH16'
  | '36/2026/QH16'
  | '39/2026/QH16'
  | '722/NQ-UBTVQH15'
  | '938/NQ-UBTVQH15'
  | '1191/NQ-UBTVQH15'
  | '1654/NQ-UBTVQH15'
  | '1658/NQ-UBTVQH15'
  | '1683/NQ-UBTVQH15'
  | '1687/NQ-UBTVQH15'
  | '237/NQ-UBTVQH16'
  | '388/NQ-UBTVQH16'
  | '80/2015/QH13'
  | '64/2025/QH15'
  | '87/2025/QH15'
  | '01/2012/UBTVQH13'
  | '86/2015/QH13'
  | '24/2018/QH14'
  | '116/2025/QH15'
  | '143/2025/QH15'
  | '24/2026/QH16'
  | '45/2019/QH14'
  | '03/2003/QH11'
  | '88/2015/QH13';

/** Nghị định, nghị quyết của Chính phủ. */
export type GovernmentDocumentId =
  | '43/2011/NĐ-CP'
  | '42/2022/NĐ-CP'
  | '224/2026/NĐ-CP'
  | '61/2018/NĐ-CP'
  | '107/2021/NĐ-CP'
  | '45/2020/NĐ-CP'
  | '118/2025/NĐ-CP'
  | '367/2025/NĐ-CP'
  | '30/2020/NĐ-CP'
  | '34/2016/NĐ-CP'
  | '09/2019/NĐ-CP'
  | '60/2018/NĐ-CP'
  | '94/2022/NĐ-CP'
  | '85/2016/NĐ-CP'
  | '331/2026/NĐ-CP'
  | '02/2025/NĐ-CP'
  | '174/2026/NĐ-CP'
  | '330/2026/NĐ-CP'
  | '55/2025/NĐ-CP'
  | '29/2025/NĐ-CP'
  | '45/2025/NĐ-CP'
  | '68/2000/NĐ-CP'
  | '72/2013/NĐ-CP'
  | '27/2018/NĐ-CP'
  | '72/2015/NĐ-CP'
  | '47/2020/NĐ-CP'
  | '17/NQ-CP'
  | '26/NQ-CP'
  | '50/NQ-CP';

/** Quyết định, chỉ thị của Thủ tướng Chính phủ. */
export type PrimeMinisterDocumentId =
  | '124/2004/QĐ-TTg'
  | '19/2025/QĐ-TTg'
  | '20/2020/QĐ-TTg'
  | '09/2025/QĐ-TTg'
  | '05/2023/QĐ-TTg'
  | '52/2016/QĐ-TTg'
  | '05/2017/QĐ-TTg'
  | '28/2018/QĐ-TTg'
  | '749/QĐ-TTg'
  | '942/QĐ-TTg'
  | '411/QĐ-TTg'
  | '964/QĐ-TTg'
  | '146/QĐ-TTg'
  | '06/QĐ-TTg'
  | '505/QĐ-TTg'
  | '766/QĐ-TTg'
  | '348/QĐ-TTg'
  | '135/QĐ-TTg'
  | '153/QĐ-TTg'
  | '308/QĐ-TTg'
  | '362/QĐ-TTg'
  | '1497/QĐ-TTg'
  | '1589/QĐ-TTg'
  | '14/CT-TTg'
  | '09/CT-TTg';

/** Văn bản của bộ, cơ quan ngang bộ, cục. */
export type MinistryDocumentId =
  | '12/2022/TT-BTTTT'
  | '03/2017/TT-BTTTT'
  | '31/2017/TT-BTTTT'
  | '20/2017/TT-BTTTT'
  | '05/2017/TT-BTTTT'
  | '22/2016/TT-BTTTT'
  | '39/2020/TT-BTTTT'
  | '25/2021/TT-BTTTT'
  | '03/2023/TT-BTTTT'
  | '10/2016/TT-BTTTT'
  | '01/2023/TT-VPCP'
  | '01/2011/TT-BNV'
  | '01/2021/TT-BNV'
  | '04/2012/TT-BNV'
  | '09/2022/TT-BNV'
  | '09/2019/TT-NHNN'
  | '13/2021/TT-BKHĐT'
  | '06/2026/TT-BKHCN'
  | '47/2026/TT-BCA'
  | '01/CT-BTTTT'
  | '76/QĐ-BTTTT'
  | '872/QĐ-BTTTT'
  | '186/QĐ-BTTTT'
  | '2294/QĐ-BTTTT'
  | '191/QĐ-BTTTT'
  | '221/QĐ-BTTTT'
  | '392/QĐ-BTTTT'
  | '1080/QĐ-BTTTT'
  | '2323/QĐ-BTTTT'
  | '1726/QĐ-BTTTT'
  | '922/QĐ-BTTTT'
  | '405/QĐ-BKHCN'
  | '1354/QĐ-BTTTT'
  | '2334/QĐ-BKHCN'
  | '3243/QĐ-BKHCN';

/** Công văn của bộ, văn phòng, cục. */
export type LetterDocumentId =
  | '1145/BTTTT-CATTT'
  | '1552/BTTTT-CATTT'
  | '1552/BTTTT-THH'
  | '478/CATTT-ATHTTT'
  | '915/CTK-CSCL'
  | '1027/CTK-CSCL'
  | '8726/VPCP-KGVX'
  | '12729/VPCP-KGVX';

/** Tiêu chuẩn và quy chuẩn kỹ thuật. */
export type StandardDocumentId =
  | 'QCVN 01:2015/BTTTT'
  | 'QCVN 102:2016/BTTTT'
  | 'QCVN 12:2026/BCA'
  | 'TCVN 11930:2017'
  | 'TCVN 14423:2025'
  | 'TCVN 14423:2026'
  | 'TCVN ISO 9001:2015';

/** Văn bản của Đảng. */
export type PartyDocumentId =
  | '07-CT/TW'
  | '52-NQ/TW'
  | '60-NQ/TW'
  | '36-HD/VPTW'
  | '26-CT/TU của Tỉnh ủy Bắc Kạn'
  | '185-KH/TU của Tỉnh ủy Bắc Kạn'
  | '428-NQ/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn'
  | '79-BC/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn'
  | '708-BC/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn';

/** Văn bản của địa phương. */
export type LocalDocumentId =
  | '36/NQ-HĐND của HĐND tỉnh Bắc Kạn'
  | '20/NQ-HĐND của HĐND tỉnh Bắc Kạn'
  | '31/NQ-HĐND của HĐND tỉnh Bắc Kạn'
  | '05/2022/NQ-HĐND của HĐND tỉnh Bắc Kạn'
  | '04/2023/NQ-HĐND của HĐND tỉnh Bắc Kạn'
  | '1443/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '692/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '27/2019/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1189/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1811/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1473/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1655/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '676/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '2388/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '2519/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '99/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '740/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '11/2023/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '878/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '946/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '968/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1144/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1163/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1414/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1430/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1593/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '1973/QĐ-UBND của UBND tỉnh Bắc Kạn'
  | '3980/UBND-VXNV của UBND tỉnh Bắc Kạn'
  | '675/QĐ-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn'
  | '322/BC-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn'
  | '704/STTTT-VP của Sở Thông tin và Truyền thông tỉnh Bắc Kạn'
  | '/BC-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn'
  | '1257/TTr-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn'
  | '3739/QĐ-UBND của UBND tỉnh Quảng Ninh';

/** Kế hoạch của địa phương. */
export type LocalPlanDocumentId =
  | '168/KH-UBND của UBND tỉnh Bắc Kạn'
  | '155/KH-UBND của UBND tỉnh Bắc Kạn'
  | '635/KH-UBND của UBND tỉnh Bắc Kạn'
  | '193/KH-UBND của UBND tỉnh Bắc Kạn'
  | '278/KH-UBND của UBND tỉnh Bắc Kạn'
  | '279/KH-UBND của UBND tỉnh Bắc Kạn'
  | '369/KH-UBND của UBND tỉnh Bắc Kạn'
  | '371/KH-UBND của UBND tỉnh Bắc Kạn'
  | '407/KH-UBND của UBND tỉnh Bắc Kạn'
  | '410/KH-UBND của UBND tỉnh Bắc Kạn'
  | '506/KH-UBND của UBND tỉnh Bắc Kạn'
  | '563/KH-UBND của UBND tỉnh Bắc Kạn'
  | '569/KH-UBND của UBND tỉnh Bắc Kạn'
  | '660/KH-UBND của UBND tỉnh Bắc Kạn'
  | '693/KH-UBND của UBND tỉnh Bắc Kạn'
  | '705/KH-UBND của UBND tỉnh Bắc Kạn'
  | '883/KH-UBND của UBND tỉnh Bắc Kạn'
  | '330/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn'
  | '338/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn'
  | '31/KH-SCT của Sở Công Thương tỉnh Bắc Kạn'
  | '18/KH-UBND của UBND tỉnh Gia Lai';

/**
 * Văn bản trong sổ đăng ký: the ids of the documents that the library knows, as `Citation<LegalDocumentId>` cites them.
 */
export type LegalDocumentId =
  | LegislatureDocumentId
  | GovernmentDocumentId
  | PrimeMinisterDocumentId
  | MinistryDocumentId
  | LetterDocumentId
  | StandardDocumentId
  | PartyDocumentId
  | LocalDocumentId
  | LocalPlanDocumentId;
