/** Brands, abbreviations and loan words that are spelled as here. */
export const BRANDS: ReadonlySet<string> = new Set(
  `alipay wechat unionpay weibo taobao tmall didi meituan huawei xiaomi oppo vivo lenovo haier midea gree byd icbc ccb abc boc cmb
  sinopec petrochina unicom kfc mcdonald's mcdonalds starbucks pizza hut ikea uniqlo zara h&m nike adidas gucci prada
  watsons sephora costa dairy queen haagen dazs häagen-dazs subway burger king lawson familymart eleven carrefour walmart wumart
  jingkelong quanjude donglaishun nanlaishun liubiju tongrentang ruifuxiang neiliansheng daoxiangcun wuyutai zhangyiyuan
  cctv aed atm vip wifi wi fi qr led lcd usb ev nfc id sos etc ems otc ecg ekg mri ct icu ent tcm ktv spa rmb cny usd
  tel fax www com http https cn org gov edu app apps qq sf express dhl ups fedex visa mastercard jcb
  hutong siheyuan huabiao paifang pailou jiaozi baozi mantou wonton zongzi tangyuan mapo tofu doufu kung pao gongbao yuxiang
  yangko erhu pipa guzheng guqin qipao cheongsam hanfu zhongshan sun yat-sen yat sen soong ching ling tai chi taijiquan kungfu
  wushu qigong feng shui yin yang renminbi yuan jiao moutai maotai wuliangye erguotou baijiu huangjiu longjing pu'er puer
  oolong tieguanyin peking tsinghua hongkong macao macau xizang tibet xinjiang shaanxi hohhot urumqi lhasa harbin kashgar
  potala guanyin bodhisattva maitreya arhat dagoba stupa sakyamuni sumeru mazu ming qing tang song han yuan zhou shang xia
  neolithic paleolithic bixi pixiu qilin cloisonne cloisonné lychee litchi longan zhajiangmian malatang roujiamo tanghulu
  bingtanghulu lüdagun ludagun lvdagun aiwowo wandouhuang douzhi baodu luzhu chaogan shumai shaomai ramen udon sushi kimchi
  natatorium velodrome planetarium arboretum oceanarium helipad e-bike ebike carsharing livestream livestreaming selfie drone
  drones barbecuing rollerblading defibrillator automated kv kw mph km kmh mm cm kg sqm max min approx expwy ave blvd rd st bldg
  dept fl rm ltd co inc nev cng lpg uav covid wok hotpot crosstalk kunqu quyi pingju jinshui renmin guo jia
  balustrade parterre unrecyclable skybridge skywalk gatehouse storeroom storerooms checkroom coatroom washbasin handrail
  handrails dishware houseware shashlik agritainment subdistrict minibus minivan toboggan sculptural wayfinding`
    .trim()
    .split(/\s+/),
);
