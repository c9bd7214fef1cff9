/** Post, banks, telecommunications. */
export const COMMUNICATION = `
邮政=post/postal/postal service/china post 邮政局=post office/postal bureau 邮局=post office 邮政所=post office
邮政储蓄=postal savings 邮政储蓄银行=postal savings bank/postal savings bank of china 储蓄=savings/saving
储蓄所=savings bank/savings office 邮票=stamp/postage stamp
集邮=stamp collecting/philately/stamp collection/philatelic 邮件=mail/post 信件=letter/mail 明信片=postcard
信封=envelope 包裹=parcel/package
包裹领取处=parcel collection/parcel pick-up/parcel collection point/parcel pickup/package pick-up/package pickup
快递柜=parcel locker/express locker/package locker/parcel lockers/delivery locker
快递点=parcel pick-up point/express delivery point
快递站=express delivery station/courier station/parcel station/delivery station
特快专递=ems/express mail/express mail service/express mail 邮寄处=mailing/mail service/postal service
邮编=postcode/zip code/postal code 银行=bank 人民银行=people's bank of china
工商银行=industrial and commercial bank of china/icbc 农业银行=agricultural bank of china/abc
建设银行=china construction bank/ccb 交通银行=bank of communications 招商银行=china merchants bank
农村商业银行=rural commercial bank 信用社=credit cooperative 信用卡=credit card 银行卡=bank card 借记卡=debit card 贷款=loan
存款=deposit/saving/savings 取款=withdrawal/cash withdrawal/withdraw
存取款=deposit and withdrawal/cash deposit and withdrawal/deposits and withdrawals
自动存取款机=cash deposit and withdrawal machine/cash recycling machine/automatic deposit and withdrawal machine/cash deposit & withdrawal machine/automated deposit and withdrawal machine/atm/crs/automatic deposit & withdrawal machine
一体机=machine/all-in-one machine/all-in-one 转账=transfer/fund transfer 汇款=remittance/money transfer
理财=wealth management/financial management/finance/investment
理财中心=wealth management center/financial center 理财室=wealth management room 现金=cash
现金业务=cash services/cash service/cash business/cash
对公业务=corporate banking/corporate business/corporate service/corporate services/corporate banking service/business banking
对公=corporate/business
个人业务=personal banking/personal services/personal business/individual business/personal banking service/retail banking
个人=personal/individual 业务=business/service/services/banking/operation 外币=foreign currency/foreign exchange
外币兑换=currency exchange/foreign currency exchange/foreign exchange/money exchange/exchange
货币兑换=currency exchange/money exchange 兑换=exchange/change 外汇=foreign exchange 硬币=coin
纸币=banknote/bill/note/bank note 人民币=rmb/cny/renminbi/yuan 密码=password/pin/code/pin code/passcode
密码锁=combination lock/code lock/password lock/coded lock 密码箱=password box
保险箱=safe/safe box/safe deposit box/safety box 保险柜=safe/safe deposit box
保管箱=safe deposit box/safe-deposit box/safe 大客户=key account/vip/major client 客户=customer/client
客户服务=customer service 客服=customer service 客服中心=customer service center/customer service/service center
顾客=customer/guest 消费者=consumer 证券=securities 彩票=lottery/lottery ticket 电信=telecom/telecommunications
中国电信=china telecom 通信=communication/telecommunications/telecom 移动=mobile 联通=unicom 宽带=broadband
缴话费=phone bill payment 话费=phone bill/phone charge
营业厅=business hall/service center/business office/service hall/customer service center/business lobby/business center
营业部=business department/sales office/business office/branch 大客户室=vip room 电视=television/tv
广播=broadcast/broadcasting/radio/public address 电台=radio station/radio 电视台=tv station/television station
`;
