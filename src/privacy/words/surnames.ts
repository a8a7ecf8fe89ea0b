const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Vietnamese family names in lower case, both places of the tone mark: of the Kinh and of the other peoples, as newspapers print
 * them. Written by hand; @faker-js/faker (MIT), locale vi, has only 26 of them.
 */
export const SURNAMES = words(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí
  an âu bạch bàn bàng bành bế biện bồ ca cam cán cảnh cao cát cầm cấn chẩu châu chế chử chu chung chương cổ công cù cung cấm
  danh diệp doãn duy đàm đan đào đái điền điêu điểu đinh đoàn đồ đồng đổng đới đường đăng giang giáp giàng giả hà hạ hàn hán hàng hầu
  hình hoa hồng hứa hạng hờ ka kha khang khâu khiếu khổng khuất khúc khương khưu kiên kiều kim kiểu ksor la lã lạc lai lại lam
  lãnh lâm lầm lầu lèng liên liễu lìm linh lò lô lỗ lộc lù luân lục lưu lư lữ lương lường luyện lỳ ma mã mạc mạch mai man mẫn mâu
  mẫu mùa nghiêm nghị ngân ngọ ngụy nguỵ nhâm nhan nhữ ninh niê nông ong phàng phí phó phòng phù phú phương phùng
  quàng quách quan quản quyền rơ sa sầm siu sơn sử sùng sái tạ tần tăng tào tất tô tôn tòng toàn tống từ tưởng thạch thái thang
  thân thẩm thập thào thi thiều thôi tiêu tiết tôn tráng trà triệu trình trịnh trưng trương
  ty uông ứng vạn vàng văn vi viên vòng vừ vưu vương vày xa xồng y yên ung đậu đèo đạo
  chảo lở kpuih rahlan byă thòng voòng chướng sằn chíu phoóng lăng đàng mông cháng hảng lìu nhâu phàn tẩn lừu thền lềnh pờ lèo tếnh lự mí cút bá bì bạc dư ngạc ngưu nùng thị tiền êban mlô kpă nay rah rơcom rcom siu knul kbuôr ayun hmok
  ôn ưng lều trang nghê trầm diêm chiêm mỵ viễn ngải cái trượng thượng quảng bối hề hoắc hy khuông kế liêu nhạc quế tề thường trác trì khấu cồ thiên
  mè khà chang cà khoàng sính mấu lỷ sừng vần dìu ngần vì hùn moong cụt ven mòng xeo chá thò tằng sồng khờ sình vư hạp lồ ngôn nình vù lưởng lềm lèn chề sú tsằn chắng phùn lầy lỗ bím
  chau néang neáng neang prum mohamad mách hachi mohamach
  thàng thèn chìu chấu dềnh xồng lùng phượng ky sần phà pàn chìn sìn xìn cáng lang chích ya
`)

/** Family names and first parts of names of the peoples of the Highlands: no other word looks so. */
export const HIGHLAND_NAMES = words(`
  ksor rmah kpă rcom rơcom kpuih êban mlô niê kbuôr byă ayun knul hmok hmŏk hđơk adrơng kđoh ktla bkrông rahlan siu ktul hwing ênuôl mjâo kpơr êcăm kriêng kmăn ksơr rchom puih hiao rlan
  alăng arất arâl bríu briu bhling bhnướch bling pơloong zơrâm zơ coor cơlâu hôih hốih ating bloong blúp riah ríah tơngôl kring
  touneh krajan banahria touprong kăn kră
  katơr chamaléa chamalé pinăng pupur cil kơ ntơr triêk
  néang neáng mohamach hachi
`)

/** Family names of two parts, by peoples: Raglai; Gia Rai; Cơ Ho and Chu Ru; Ê Đê; Tà Ôi. */
export const TWO_PART_SURNAMES: ReadonlySet<string> = new Set(
  `
  pi năng, bo bo, ra pát, tà yên, cà mau, tà in, cha mi, ka dá, chà lá, patâu axá, pi nang, pa tâu
  rơ mah, rơ châm, rơ chăm, rơ lan, ra lan, rah lan, r'ô h, nay h
  kơ să, k'să, cil múp, cil yũ, cil pam, lơ mu, liêng hot, liêng jrang, bơ nai, bơ nah, kră jăn, tou prong, tou neh, bon niêng, bon yô, bon krong, bon tô, đa cát, đa gout, dà gout, pang ting, rơ ông, kơ dơng, dơng gur, sơ ao, da cat
  niê kdăm, buôn yă, buôn krông
  a viết, ta râu
`
    .split(/[,\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
)

/** The family names that nine of ten people bear: a full name that begins so is one even where nothing around it says so. */
export const COMMON_SURNAMES = words(
  'nguyễn trần lê phạm phan vũ võ đặng bùi đỗ ngô huỳnh dương đinh trịnh đoàn trương phùng',
)

/** Family names that begin places, companies and things as often: of three syllables they still need somebody's doing beside them. */
export const COMMON_WORDS = words(`
  an âu bạch bàn bàng bồ ca cam cán cảnh cao cát cầm cấm châu chế chung chương cổ công cung danh duy đan đạo đăng điền đồ đồng đường giang giả gia giáp
  hà hạ hàn hán hàng hình hoa hoàng hồ hồng khang kiên kiều kiểu kim la lạc lai lại lam lãnh lâm lầm liên liễu linh lộc lộ luân lục lương luyện ma mã mạch mai man mẫn mẫu mùa
  nay nghị ngân ngọ nhạc nhung ninh nông ong phi phí phó phòng phù phú phương quan quản quảng quế quyền rah rơ sa sơn sử tăng tất tây tề tế thái thạch thang thân thẩm thập thi thị thiên thiết thôi thủy thuỷ thường thượng
  tiên tiền tiêu tiết toàn tống trang trà triệu trình trung trưng tuấn túc từ ty và vạn vàng văn vần vi viên viễn vì vòng vương xa xuân y yên ung ứng ưng uyển chấu lùng phượng phà sìn sần lang chích ya tà bá bạc báo bao bì não bối cái cà cụt cút dư kế kha khấu mí mông lở lùng tận trì sú ven đậu đèo
`)

/** Middle names of the Hmong after a family name: "Giàng A Chù", "Lù Seo Pao". */
export const HMONG_MIDDLES = words('a seo mí y')

/** Middle names that nothing but a personal name has. */
export const NAME_MIDDLES = words('văn thị')

/** Typed without marks: "Nguyen Thi Hong Nhu". */
export const UNMARKED_SURNAMES = words(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh trinh dao doan luong mai ta cao',
)
/** The same of the words between family and given name. */
export const UNMARKED_MIDDLES = words('van thi')
