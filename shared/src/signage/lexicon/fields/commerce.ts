/** Prices, tickets, clothing, goods, hotels. */
export const COMMERCE = `
出口退税=export tax refund/tax refund 打折=discount/sale/on sale/off 折扣=discount 优惠=discount/special offer/preferential/concession/sale/privilege
特价=special price/special offer/bargain/sale/on sale/special/bargain price
促销=promotion/sale/sales promotion/on sale 清仓=clearance/clearance sale 甩卖=sale/clearance sale/clearance
大减价=sale/big sale/clearance sale 买一送一=buy one get one free/buy one, get one free/two for one
赠送=free/gift/complimentary/give away 赠品=free gift/gift/giveaway/complimentary gift 奖品=prize
抽奖=lucky draw/lottery/prize draw/raffle 积分=points/bonus point/reward points
会员卡=membership card/member card/vip card 优惠券=coupon/voucher/discount coupon 代金券=voucher/coupon/cash coupon
购物袋=shopping bag 塑料袋=plastic bag 包装=packaging/wrapping/packing/package 发票=invoice/receipt
开发票=invoice/issue invoice 小票=receipt
退换货=returns and exchanges/return and exchange/refunds and exchanges/returns & exchanges/refund and exchange/exchange and return/returns/exchange/exchanges and returns/exchange & return
退货=return/returns/return goods/refund 换货=exchange
概不退换=no refund/no return/no exchange/non-refundable/no refunds or exchanges/no returns or exchanges/all sales final/final sale
货物=goods/cargo/merchandise 商品=goods/commodity/merchandise/product/item 产品=product
样品=sample/display only/not for sale 非卖品=not for sale 展示品=display only/display item 出门=leaving/exit
保修=warranty 售后服务=after-sales service/after-sale service/after sales service 售后=after-sales/after-sale
价格=price 原价=original price/regular price 现价=current price/now 单价=unit price
票价=ticket price/admission/fare/price/admission fee 门票=admission ticket/ticket/admission/entrance ticket
票=ticket/admission 成人票=adult ticket/adult/adults 成人=adult
全价票=full-price ticket/full price ticket/full fare/full-fare ticket 全价=full price/full fare/full-price
半价票=half-price ticket/half price ticket/half-fare ticket/half fare
半价=half price/half-price/half fare/half-fare/50% off
优惠票=concession ticket/discount ticket/concessions/reduced ticket/discounted ticket/preferential ticket
学生票=student ticket/student/students 儿童票=child ticket/children's ticket/child/children/child fare
老年票=senior ticket/senior/seniors 老人票=senior ticket/senior/seniors
军人票=military ticket/military personnel ticket/ticket for military personnel
团体票=group ticket/group/group admission 团队票=group ticket 家庭票=family ticket
联票=combination ticket/combined ticket/combo ticket/coupon ticket/through ticket/joint ticket/package ticket
套票=package ticket/combo ticket/package/combination ticket/combined ticket
通票=through ticket/pass/combination ticket/all-inclusive ticket/all-in-one ticket/season ticket
年票=annual pass/annual ticket/year pass/yearly ticket/yearly pass
月票=monthly pass/monthly ticket/month ticket 年卡=annual card/annual pass/year card/yearly card
日票=day pass/one-day ticket/day ticket/daily ticket 电子票=e-ticket/electronic ticket 纸质票=paper ticket
赠票=complimentary ticket/free ticket 入场券=admission ticket/ticket/entrance ticket
免票=free admission/free/free ticket/free entry/free of charge/ticket-free
免费参观=free admission/free/free visit/free entry
免费开放=free admission/free/open free/open to the public free/free of charge/free entry/open for free/admission free/free access
凭票=with ticket/ticket holder/by ticket/ticket required/ticket
票价说明=ticket price information/ticket price/ticket information/ticket price instructions/ticket rates/admission fees
价=price/fee 费=fee/charge 费用=fee/charge/cost/expense 押金=deposit 服务费=service charge/service fee
服装=clothing/clothes/garment/apparel/fashion 衣服=clothes/clothing
女装=women's wear/women's clothing/ladies' wear/women's clothes/womenswear/ladies wear/women's fashion
男装=men's wear/men's clothing/menswear/men's clothes/men's fashion
童装=children's wear/children's clothing/kids' wear/children's clothes/kids wear/childrenswear
内衣=underwear/lingerie 鞋=shoe/footwear 鞋帽=shoes and hats/shoes & hats 帽=hat/cap
箱包=luggage and bags/bags and suitcases/luggage/bags/luggage & bags/bags & luggage/suitcases and bags/cases and bags
皮具=leather goods/leather 皮=leather/skin 包=bag/package 背包=backpack/bag 手提包=handbag 钱包=wallet/purse
眼镜=glasses/eyeglasses/optical/optician/spectacles
眼镜店=optical shop/optician/optician's/glasses store/eyewear store 珠宝=jewelry/jewellery
首饰=jewelry/jewellery/accessories 黄金=gold 饰品=accessories/ornament/jewelry 手表=watch
钟表店=watch store/watch shop/clock and watch shop 化妆品=cosmetics/cosmetic/makeup
护肤品=skin care/skincare/skin care products 香水=perfume 丝绸=silk 丝绸店=silk store/silk shop 布=cloth/fabric
家用电器=home appliance/household appliance/electrical appliance/home appliances
家电=home appliance/household appliance
电器=electrical appliance/electric appliance/appliance/electrical equipment 数码=digital/digital products
照相机=camera 相机=camera 家居=home/household/home furnishing/houseware
日用品=daily necessities/commodity/daily use/daily articles/daily supplies/household items
日用=daily use/household 文具=stationery 文具店=stationery shop/stationery store/stationer
办公用品=office supplies/office stationery 玩具=toy 玩具店=toy store/toy shop 五金=hardware
建材=building material/construction material 音像=audio and video/audio-visual/audio & video/audiovisual
音像制品=audio-video products/audio and video products/audiovisual products 图书音像=books, audio and video
母婴用品=maternal and infant supplies/baby products/mother and baby products/baby and maternity products
一次性=disposable/one-off/single-use/one-time
一次性用品=disposable goods/disposables/disposable items/disposable products/disposable articles/disposable supplies/single-use items/disposable
理发店=barber shop/barber's/hair salon/hairdresser/barbershop/barber
美发店=hair salon/hairdresser/hairdressing salon 美容院=beauty salon/beauty parlor
美容美发=beauty and hair salon/beauty & hair salon/hair and beauty salon/hair salon/beauty salon/hairdressing and beauty
洗衣店=laundry/dry cleaner/dry cleaner's/laundry shop 干洗店=dry cleaner/dry cleaner's/dry cleaning
洗衣房=laundry/laundry room 洗衣服务=laundry service/laundry 照相馆=photo studio/photo shop/photography studio
摄影部=photo service/photography/photo shop/photo department
图文=copying and printing/graphics and text/printing/print and copy/printing and copying 打字=typing
打字复印=typing and copying/typing and photocopying/typing & copying
复印室=copy room/photocopy room/copying room/copy center 复印部=copy center/copying service
打印室=printing room/print room/printing service 试衣间=fitting room/changing room/dressing room
试衣=fitting/try on 宾馆=hotel/guesthouse/guest house 酒店=hotel 旅馆=hotel/inn/hostel 旅店=inn/hotel
招待所=guesthouse/hostel/guest house/rest house 客栈=inn/hostel 青年旅舍=youth hostel/hostel 青年=youth/young
客房=guest room/room
客房部=housekeeping/housekeeping department/room service/guest room department/rooms department/guest rooms/room department
房间=room 房=room/house 标准间=standard room/twin room/double room 套房=suite 总统套房=presidential suite
单人间=single room 双人间=double room/twin room 双人=double/twin/two people 房卡=room card/key card/room key 钥匙=key
入住=check-in/check in 退房=check-out/check out/checkout 退房时间=check-out time/check out time/checkout time
前厅部=front office/front office department 礼宾部=concierge/concierge desk 礼宾=concierge
行李部=bell desk/luggage service/bell service/luggage 行李员=bellman/porter/bellboy
大堂经理=lobby manager/assistant manager/duty manager/hall manager
大堂副理=assistant manager/lobby assistant manager/duty manager 经理=manager 叫醒=wake-up/morning call/wake up
叫醒服务=wake-up call/morning call/wake-up service/wake-up call service
送餐服务=room service/meal delivery service/delivery service 客房送餐=room service 免打扰=do not disturb/not disturb
请即打扫=please make up room/make up room/please clean room/please clean my room/make up my room please/please clean the room/please make up my room/please clean up the room
床=bed 床上=in bed/bed 床单=sheet/bed sheet 被子=quilt 毛巾=towel 浴巾=bath towel 拖鞋=slipper 吹风机=hair dryer
冰箱=refrigerator/fridge 空调=air conditioning 灯=lamp/light 照明=lighting 电灯=light 窗帘=curtain 桑拿=sauna
温泉=hot spring/spa 水疗=spa 贵重物品=valuables/valuable/valuable item/valuable article 贵重=valuable
财物=belonging/property/valuables/belongings 随身=personal/with you/carry-on/belongings
随身物品=personal belongings/belongings/personal effects/personal item
`;
