/** Provinces, towns and districts that begin like a family name ("Hà Nội", "Lâm Đồng"). Lower case. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  `hà nội, hà nam, hà giang, hà tĩnh, hà đông, hà tây, hà tiên, hà trung, hà lan, hà bắc, thái bình, thái nguyên, thái lan, thái thụy, thái hòa, cao bằng, cao lãnh, cao lộc, lâm đồng, lâm hà, lâm thao,
  an giang, an nhơn, an khê, an lão, an dương, an biên, lai châu, lai vung, phan thiết, phan rang, phan rí, châu đốc, châu thành, châu phú, châu á, châu âu, châu phi, mai châu, mai sơn, hoàng mai, hoàng sa, hoàng su phì, hoàng liên sơn, kim sơn, kim bôi, kim động, kim thành,
  kim bảng, ninh bình, ninh thuận, ninh hòa, ninh giang, ninh kiều, quảng nam, quảng ninh, tiền giang, tiền hải, bạc liêu, từ liêm, từ sơn, lạc sơn, lạc thủy, lạc dương, lương sơn, lương tài, lục nam, lục ngạn, lục yên, kiên giang, kiên lương, dương kinh, dương minh châu,
  yên bái, yên bình, yên lạc, yên thế, yên dũng, yên phong, yên mô, yên khánh, lý sơn, lý nhân, đan phượng, đông anh, cam ranh, cam lâm, cam lộ, cẩm phả, cẩm xuyên, vạn ninh, vĩnh phúc, tô hiệu, tân bình, đồng nai, đồng tháp, đồng hới, đồng xoài, quan sơn, quan hóa, phú thọ, phú yên, phú quốc,
  phù cát, phù mỹ, phù ninh, phù cừ, phùng hiệp, ngọc hồi, nam định, văn lâm, văn giang, văn chấn, văn yên, văn bàn, hải phòng, hàn quốc, ba đình, tây hồ, việt nam, trà vinh, trà bồng, trà ôn, hồng ngự, hồng bàng, hồng kông, hồng lĩnh, điện biên, điện bàn, long an, mẫu sơn, mộc châu, đường lâm, khương đình, khánh hòa, sơn la, sơn tây, sơn dương, sơn động, thạch thất, thạch thành, thạch hà,
  đoàn thanh niên, hội an, cù lao, bàn cờ, lộc ninh, lộc hà, tuyên quang, triệu phong, triệu sơn, trương sơn, chương mỹ, đại lộc, danh mục, đinh hợi, vũ thư, vũ quang, vũ hán, võ nhai, mạc tư khoa, giang tô, giáp ngọ, đăk lăk, ea tu, phong thổ`
    .split(',')
    .map((name) => name.trim()),
)
