package io.newsgraph.analysis.number;

import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.number.Numeral.Precision;
import java.math.BigDecimal;

/**
 * Reads one number: 1조2천억, 3만5천여, 이십, 수십만, 1,234.5. The groups 경, 조, 억 and 만 hold up to four digits
 * each, in which 천, 백 and 십 may stand.
 */
public final class NumeralReader {

  /** Longest run of digits that is a number and not noise. */
  private static final int MAX_DIGITS = 24;

  private static final String SINO_DIGITS = "영일이삼사오육칠팔구";
  private static final String TENS = "십백천";
  private static final String GROUPS = "만억조경";

  private static final PhraseTable<Integer> NATIVE =
      PhraseTable.read(
          NumeralReader.class, "native-numerals.txt", fields -> Integer.valueOf(fields[1]));

  private final String text;
  private int position;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal digits;
  private BigDecimal lastGroup;
  private BigDecimal lastTen;
  private boolean more;

  private NumeralReader(String text, int position) {
    this.text = text;
    this.position = position;
  }

  /** Whether a number may begin with {@code c}, native ones aside. */
  public static boolean mayStart(char c) {
    return isDigit(c) || c == '수' || c == '몇' || TENS.indexOf(c) >= 0 || SINO_DIGITS.indexOf(c) > 0;
  }

  /** The number that begins at {@code position}, or null. */
  public static Numeral read(String text, int position) {
    if (position >= text.length()) {
      return null;
    }
    char first = text.charAt(position);
    boolean isVague = first == '수' || first == '몇';
    NumeralReader reader = new NumeralReader(text, isVague ? position + 1 : position);
    if (isVague && charAt(text, position + 1) == ' ') {
      return null;
    }
    boolean isHangul = !isDigit(first);
    if (isHangul && !isHangulNumber(text, reader.position)) {
      return null;
    }
    if (isVague && SINO_DIGITS.indexOf(charAt(text, reader.position)) >= 0) {
      return null;
    }
    return reader.run(position, isVague);
  }

  /** The native number at {@code position} (두, 열두), or null. They stand before counters alone. */
  public static Numeral readNative(String text, int position) {
    PhraseTable.Entry<Integer> entry = NATIVE.at(text, position);
    if (entry == null) {
      return null;
    }
    int end = position + entry.phrase().length();
    boolean hasMore = charAt(text, end) == '여';
    return new Numeral(
        BigDecimal.valueOf(entry.meaning()),
        hasMore ? Precision.MORE : Precision.EXACT,
        BigDecimal.ONE,
        position,
        hasMore ? end + 1 : end);
  }

  private Numeral run(int start, boolean isVague) {
    while (position < text.length() && step()) {
      more = false;
      if (text.charAt(position - 1) != '여' && charAt(text, position) == '여' && isMore()) {
        more = true;
        position++;
      }
    }
    BigDecimal value = total.add(section).add(digits == null ? BigDecimal.ZERO : digits);
    boolean isZero = value.signum() == 0 && digits == null;
    if (isZero || isVague && value.compareTo(BigDecimal.TEN) < 0) {
      return null;
    }
    Precision precision = isVague ? Precision.VAGUE : more ? Precision.MORE : Precision.EXACT;
    return new Numeral(value, precision, lowestDigit(value), start, position);
  }

  /** 여 is part of the number unless a word begins with it, as in 3여객선. */
  private boolean isMore() {
    char after = charAt(text, position + 1);
    return after != '객' && after != '성' && after != '자';
  }

  private boolean step() {
    char c = text.charAt(position);
    if (isDigit(c)) {
      return digits == null && readDigits();
    }
    if (TENS.indexOf(c) >= 0) {
      return addTen(BigDecimal.TEN.pow(TENS.indexOf(c) + 1));
    }
    if (GROUPS.indexOf(c) >= 0) {
      return addGroup(BigDecimal.TEN.pow(4 * (GROUPS.indexOf(c) + 1)));
    }
    if (c == ' ' && lastGroup != null && digits == null && startsGroup(position + 1)) {
      position++;
      return true;
    }
    int digit = SINO_DIGITS.indexOf(c);
    if (digit > 0 && digits == null && isHangulNumber(text, position)) {
      digits = BigDecimal.valueOf(digit);
      position++;
      return true;
    }
    return false;
  }

  private boolean addTen(BigDecimal unit) {
    if (lastTen != null && unit.compareTo(lastTen) >= 0) {
      return false;
    }
    section = section.add(unit.multiply(digits == null ? BigDecimal.ONE : digits));
    lastTen = unit;
    digits = null;
    position++;
    return true;
  }

  private boolean addGroup(BigDecimal unit) {
    if (lastGroup != null && unit.compareTo(lastGroup) >= 0) {
      return false;
    }
    BigDecimal inGroup = section.add(digits == null ? BigDecimal.ZERO : digits);
    total = total.add(unit.multiply(inGroup.signum() == 0 ? BigDecimal.ONE : inGroup));
    section = BigDecimal.ZERO;
    digits = null;
    lastTen = null;
    lastGroup = unit;
    position++;
    return true;
  }

  private boolean readDigits() {
    int start = position;
    int end = position;
    while (end < text.length() && end - start < MAX_DIGITS && isNumberPart(end)) {
      end++;
    }
    if (end - start == MAX_DIGITS) {
      return false;
    }
    digits = new BigDecimal(text.substring(start, end).replace(",", ""));
    position = end;
    return true;
  }

  private boolean isNumberPart(int index) {
    char c = text.charAt(index);
    if (isDigit(c)) {
      return true;
    }
    if (c == ',') {
      return isDigit(charAt(text, index + 1))
          && isDigit(charAt(text, index + 2))
          && isDigit(charAt(text, index + 3))
          && !isDigit(charAt(text, index + 4));
    }
    return c == '.' && isDigit(charAt(text, index + 1)) && !hasDot(index);
  }

  private boolean hasDot(int index) {
    return text.substring(position, index).indexOf('.') >= 0;
  }

  /** After 1조 a space may stand before the next group: 1조 2,000억. */
  private boolean startsGroup(int index) {
    char c = charAt(text, index);
    return isDigit(c) || TENS.indexOf(c) >= 0 && GROUPS.indexOf(charAt(text, index + 1)) >= 0;
  }

  /** In Hangul a lone digit is too often something else: 이, 사, 오. */
  private static boolean isHangulNumber(String text, int index) {
    char c = charAt(text, index);
    char next = charAt(text, index + 1);
    if (TENS.indexOf(c) >= 0 || GROUPS.indexOf(c) >= 0) {
      return true;
    }
    return SINO_DIGITS.indexOf(c) > 0 && (TENS.indexOf(next) >= 0 || GROUPS.indexOf(next) >= 0);
  }

  private static BigDecimal lowestDigit(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  private static char charAt(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
