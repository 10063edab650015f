package org.hengping.core.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a label says, without the ways of writing it: spaces, marks, width, traditional characters, markup. */
final class Labels {

    private static final String TRADITIONAL =
            "績項數據預執實際標產質時對級編號資萬額總體單責職務況設範圍說經濟態續響屬滿區縣鎮門簽見財評審達値應發間內員貳處計類釋備註環測權優劃補貼領導開關稱歷會議場館書閱讀學習聯絡電話業農鄉黨組織紀檢監構機係統負"
                    + "題問決報調結餘轉撥費專節約選擇顯長穩進過還這個為與並從來後終於無線網術創廣東傳動勞醫療衛護養齡殘貧戶鄰裡橋樑車輛運輸築規國氣壞淨漁獸麗華龍鳳鳥齊歲別種樹葉藝樂劇視聽觀覽覺認識證詞語訊記錄檔圖畫點燈熱煙"
                    + "藥劑驗試製廠礦鋼鐵銀錢幣貨買賣價購銷貿稅債險損壽傷災搶慶賀獎懲罰違紅綠藍黃雙複雜純強變換舊層樓廳園壇塊墊壓屆島嶺帳帶師幫幹庫廢張彈彙徑復徵憑憲懷懇戰戲擔擴擬攝敗敵斷暫晝曉曆條極榮槍歡殺氫沒涼淚渾湯溝滅"
                    + "滯漢潔潛濕濱灣烏煉煩燒爐爭爺牽獨獲現瓊畢異當瘡癒癢癥皺盜盡盤眾睜矯確碼禮禪禦離稈積穀窮竄競筆筍篤簡糧糾紋納紙紛細紹給絕絲綁綜緊緒緣緩緻縮縱繳繼纖罷羅義聖聞聲聰肅腦腫膚膠臨臺舉艦艱莊菸萊蓋蔥薦蘇蘭虛虧蟲"
                    + "裝襲親觸訂訓託訪許訴診詢該詳誌誠誤誰課諮諾謀謝講譯讓豐豬貝貢貪貫貯貸貽賓賞賠賢賬賴贈贏趕趨跡踐軌軍軟較載輔輕輝輪輯辦辭連週遊遙遞遠適遲遷邊邏郵鄭鄧醬釀釐針釣鈔鉛鉤銅銘銜銳鋪鍋鍵鏈鎖鏡鐘鑒閉閒閘闊闡隊陽"
                    + "陰陳陸階隨隱隻雖難雲霧靈靜鞏頁頂順須頑頓頒頭頻顆願顧風飛飢飯飲飽飾饑馬駐駕騎騙驅驚髮鬥鬧魚鮮鳴鴻鹽麥黴齒龜";
    private static final String SIMPLIFIED =
            "绩项数据预执实际标产质时对级编号资万额总体单责职务况设范围说经济态续响属满区县镇门签见财评审达值应发间内员贰处计类释备注环测权优划补贴领导开关称历会议场馆书阅读学习联络电话业农乡党组织纪检监构机系统负"
                    + "题问决报调结余转拨费专节约选择显长稳进过还这个为与并从来后终于无线网术创广东传动劳医疗卫护养龄残贫户邻里桥梁车辆运输筑规国气坏净渔兽丽华龙凤鸟齐岁别种树叶艺乐剧视听观览觉认识证词语讯记录档图画点灯热烟"
                    + "药剂验试制厂矿钢铁银钱币货买卖价购销贸税债险损寿伤灾抢庆贺奖惩罚违红绿蓝黄双复杂纯强变换旧层楼厅园坛块垫压届岛岭帐带师帮干库废张弹汇径复征凭宪怀恳战戏担扩拟摄败敌断暂昼晓历条极荣枪欢杀氢没凉泪浑汤沟灭"
                    + "滞汉洁潜湿滨湾乌炼烦烧炉争爷牵独获现琼毕异当疮愈痒症皱盗尽盘众睁矫确码礼禅御离秆积谷穷窜竞笔笋笃简粮纠纹纳纸纷细绍给绝丝绑综紧绪缘缓致缩纵缴继纤罢罗义圣闻声聪肃脑肿肤胶临台举舰艰庄烟莱盖葱荐苏兰虚亏虫"
                    + "装袭亲触订训托访许诉诊询该详志诚误谁课咨诺谋谢讲译让丰猪贝贡贪贯贮贷贻宾赏赔贤账赖赠赢赶趋迹践轨军软较载辅轻辉轮辑办辞连周游遥递远适迟迁边逻邮郑邓酱酿厘针钓钞铅钩铜铭衔锐铺锅键链锁镜钟鉴闭闲闸阔阐队阳"
                    + "阴陈陆阶随隐只虽难云雾灵静巩页顶顺须顽顿颁头频颗愿顾风飞饥饭饮饱饰饥马驻驾骑骗驱惊发斗闹鱼鲜鸣鸿盐麦霉齿龟";

    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < PLAIN.length; i++) {
            PLAIN[i] = (char) i;
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            PLAIN[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
        }
    }

    private static final Pattern MARKUP = Pattern.compile("<[^>]{1,40}>");
    private static final Pattern PINYIN = Pattern.compile("\\([a-zA-Z\\u00c0-\\u024f\\u1e00-\\u1eff'’]{1,8}\\)");
    private static final Pattern TONED = Pattern.compile("[(（][a-z\\u00c0-\\u024f]*[\\u00c0-\\u024f][a-z]*[)）]");
    private static final Pattern LINE_END = Pattern.compile("(?i)</p>\\s*<p>|<br\\s*/?>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0\\u3000]+");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}]) (?=\\S)|(?<=\\S) (?=[\\p{IsHan}\\p{IsPunctuation}])");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");
    private static final Pattern ANY_MARKUP = Pattern.compile("</?[a-zA-Z][^>]{0,40}>");

    private Labels() {}

    /** Text for comparing: half width, simplified, without markup and spaces. */
    static String key(String text) {
        String bare = text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC);
        String known = plain.indexOf('(') < 0 ? plain : PINYIN.matcher(plain).replaceAll("");
        char[] key = new char[known.length()];
        int length = 0;
        for (int i = 0; i < known.length(); i++) {
            char sign = known.charAt(i);
            if (!Character.isWhitespace(sign) && "\u00a0\u200b\ufeff*★☆".indexOf(sign) < 0) {
                key[length++] = PLAIN[sign];
            }
        }
        return new String(key, 0, length);
    }

    /** A value of a cell: markup removed, spaces inside Chinese words removed, lines kept. */
    static String value(String text) {
        String plain = entities(text);
        plain = plain.indexOf('(') < 0 && plain.indexOf('（') < 0
                ? plain
                : TONED.matcher(plain).replaceAll("");
        if (plain.indexOf('<') >= 0) {
            plain = MARKUP.matcher(LINE_END.matcher(plain).replaceAll("\n")).replaceAll("");
        }
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = plain.indexOf(' ') < 0 ? plain : INSIDE.matcher(plain).replaceAll("");
        return AROUND_BREAK.matcher(plain).replaceAll("\n").strip();
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&nbsp;", " ")
                        .replace("&ge;", "≥")
                        .replace("&le;", "≤")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&");
    }

    static boolean markup(String text) {
        return text.indexOf('<') >= 0 && ANY_MARKUP.matcher(text).find();
    }
}
