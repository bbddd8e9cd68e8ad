package io.newsgraph.analysis.amount;

import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.number.Numeral;
import io.newsgraph.analysis.number.Numeral.Precision;
import io.newsgraph.analysis.number.NumeralReader;
import java.math.BigDecimal;
import java.util.List;

/** Reads the one amount that begins at a place of a text. */
final class AmountReader {

  private static final String CURRENCY_SIGNS = "$€£¥₩";
  private static final String[] SIGN_CURRENCIES = {"USD", "EUR", "GBP", "JPY", "KRW"};
  private static final String RANGE_SIGNS = "~∼～–〜";

  /** What stands before the upper half of a fraction: 10만분의 1. */
  private static final String FRACTION = "분의 ";

  private static final List<String> TEMPERATURES =
      WordList.lines(AmountReader.class, "temperatures.txt");

  /** How far before its number a temperature is said to be one: 영하, and the spaces around it. */
  private static final int TEMPERATURE_REACH = 4;

  /** What stands behind what was done: 약속한 대로. */
  private static final String AS_DONE = "대로";

  private final String text;
  private final int start;

  private AmountReader(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Whether a number that counts or measures may begin here: at the beginning of a word. */
  static boolean mayStart(String text, int position) {
    char before = position == 0 ? ' ' : text.charAt(position - 1);
    char c = text.charAt(position);
    if (Character.isLetterOrDigit(before)) {
      return false;
    }
    if ("-·./:#∼~".indexOf(before) >= 0 && position > 1 && isLetterOrDigit(text, position - 2)) {
      return false;
    }
    return Character.isLetterOrDigit(c) || CURRENCY_SIGNS.indexOf(c) >= 0;
  }

  /** The amount that begins at {@code position}, or null. */
  static AmountReading read(String text, int position) {
    AmountReader reader = new AmountReader(text, position);
    int sign = CURRENCY_SIGNS.indexOf(text.charAt(position));
    if (sign >= 0) {
      return reader.behindSign(SIGN_CURRENCIES[sign]);
    }
    if (NumeralReader.mayStart(text.charAt(position))) {
      AmountReading reading = reader.withNumeral();
      if (reading != null) {
        return reading;
      }
    }
    return reader.withNative();
  }

  private AmountReading behindSign(String currency) {
    if (!isDigit(start + 1)) {
      return null;
    }
    Numeral number = NumeralReader.read(text, start + 1);
    return number == null
        ? null
        : new AmountReading(number.value(), null, null, currency, start, number.end());
  }

  private AmountReading withNative() {
    Numeral number = NumeralReader.readNative(text, start);
    if (number == null || charAt(number.end()) != ' ' && !isUnitHere(number.end())) {
      return null;
    }
    PhraseTable.Entry<UnitOfMeasure> unit = unitAfter(number.end());
    if (unit == null || unit.meaning().kind() != UnitOfMeasure.Kind.COUNTER) {
      return null;
    }
    // 두 팀 are the two that were named.
    boolean areTheTwo = unit.phrase().equals("팀") && text.startsWith("두", start);
    int end = unitStart(number.end()) + unit.phrase().length();
    if (areTheTwo) {
      return null;
    }
    return isWordEnd(end) ? single(number, unit.meaning(), end) : null;
  }

  private boolean isUnitHere(int position) {
    PhraseTable.Entry<UnitOfMeasure> unit = UnitOfMeasure.at(text, position);
    return unit != null && !unit.phrase().equals("분");
  }

  /** Behind a native number the counter must end its word, but for josa: 한 번 and 한 번은, no 한번도. */
  private boolean isWordEnd(int end) {
    char c = charAt(end);
    boolean isAttached = "이가은는을를의에도과와로만씩당뿐쯤".indexOf(c) >= 0 || isJosa(end);
    return !Character.isLetterOrDigit(c) || isAttached && !isAsDone(end);
  }

  /** 두 명부터, 세 개까지: letters that go on as josa do. */
  private boolean isJosa(int start) {
    int end = start;
    while (end - start <= Josa.MAX_LENGTH && Character.isLetterOrDigit(charAt(end))) {
      end++;
    }
    return Josa.isAttached(text, start, end);
  }

  /** 약속한 대로, 그가 한 대로: as he did, by no car. */
  private boolean isAsDone(int end) {
    return text.startsWith(AS_DONE, end - 1);
  }

  private AmountReading withNumeral() {
    Numeral first = NumeralReader.read(text, start);
    if (first == null) {
      return null;
    }
    PhraseTable.Entry<UnitOfMeasure> firstUnit = unitAfter(first.end());
    int firstEnd =
        firstUnit == null ? first.end() : unitStart(first.end()) + firstUnit.phrase().length();
    AmountReading range = range(first, firstUnit, firstEnd);
    if (range != null) {
      return range;
    }
    if (firstUnit == null || !isAmount(first, firstUnit.meaning(), firstEnd)) {
      return null;
    }
    return single(first, firstUnit.meaning(), firstEnd);
  }

  private AmountReading range(
      Numeral first, PhraseTable.Entry<UnitOfMeasure> firstUnit, int firstEnd) {
    if (RANGE_SIGNS.indexOf(charAt(firstEnd)) < 0 || !isDigit(firstEnd + 1)) {
      return null;
    }
    Numeral second = NumeralReader.read(text, firstEnd + 1);
    PhraseTable.Entry<UnitOfMeasure> unit = second == null ? null : unitAfter(second.end());
    if (unit == null || firstUnit != null && !firstUnit.meaning().equals(unit.meaning())) {
      return null;
    }
    int end = unitStart(second.end()) + unit.phrase().length();
    if (!isAmount(second, unit.meaning(), end)) {
      return null;
    }
    BigDecimal min = inGroupOf(first, second);
    boolean isOrdered = min.compareTo(second.value()) <= 0;
    return new AmountReading(
        null,
        isOrdered ? min : null,
        isOrdered ? second.value() : null,
        unit.meaning().name(),
        start,
        end);
  }

  /** In 2∼3억원 both are 억; in 3천억∼5천억원 each says so itself. */
  private BigDecimal inGroupOf(Numeral first, Numeral second) {
    char lastOfFirst = text.charAt(first.end() - 1);
    String group = text.substring(second.start(), second.end()).replaceAll("^[0-9.,]+", "");
    boolean isBare = lastOfFirst >= '0' && lastOfFirst <= '9';
    if (!isBare || group.isEmpty()) {
      return first.value();
    }
    Numeral factor = NumeralReader.read("1" + group, 0);
    return factor == null ? first.value() : first.value().multiply(factor.value());
  }

  private AmountReading single(Numeral number, UnitOfMeasure unit, int end) {
    if (charAt(end) == '대' && isBand(unit, end)) {
      return band(number, unit, end + 1);
    }
    if (number.precision() == Precision.VAGUE) {
      return new AmountReading(null, number.value(), null, unit.name(), start, end);
    }
    BigDecimal value = isNegative() ? number.value().negate() : number.value();
    int from = isNegative() ? start - 1 : start;
    Bounds.Side side = isNegative() ? null : Bounds.around(text, start, end);
    boolean isLeast = side == Bounds.Side.MIN || number.precision() == Precision.MORE;
    BigDecimal max = side == Bounds.Side.MAX ? value : null;
    return new AmountReading(value, isLeast ? value : null, max, unit.name(), from, end);
  }

  /** 3000억원대: from there to the next step of its last digit; 수조원대 has no end. */
  private AmountReading band(Numeral number, UnitOfMeasure unit, int end) {
    boolean isMoney = unit.name().length() == 3;
    boolean hasEnd = isMoney && number.precision() == Precision.EXACT;
    BigDecimal max = hasEnd ? number.value().add(number.step()) : null;
    return new AmountReading(null, number.value(), max, unit.name(), start, end);
  }

  private boolean isBand(UnitOfMeasure unit, int end) {
    char after = charAt(end + 1);
    boolean isMeasure = unit.kind() == UnitOfMeasure.Kind.MEASURE || unit.name().equals("명");
    return isMeasure && "출금기학응표형".indexOf(after) < 0;
  }

  private boolean isNegative() {
    return charAt(start - 1) == '-' && (start == 1 || " (（".indexOf(charAt(start - 2)) >= 0);
  }

  /** Numbers that look like amounts and are ranks, generations, scores or editions. */
  private boolean isAmount(Numeral number, UnitOfMeasure unit, int end) {
    if (isOrdinal() || charAt(end) == '째') {
      return false;
    }
    return switch (unit.name()) {
      case "대" -> !isMajorThings(number, end);
      case "도" -> isTemperature();
      case "번" -> "지길홀출국타 ".indexOf(charAt(end)) < 0;
      case "회" -> "말초차째".indexOf(charAt(end)) < 0 && !SmallNumbers.isInning(text, number, end);
      case "주" -> !SmallNumbers.isWeeks(text, number);
      case "문", "세" -> isWordEnd(end) || charAt(end) == '부';
      case "부" -> SmallNumbers.isCopies(number) && isWordEnd(end);
      case "인" -> charAt(end) != '치';
      default -> true;
    };
  }

  private boolean isOrdinal() {
    char before = charAt(start - 1);
    boolean isFraction = text.startsWith(FRACTION, start - FRACTION.length());
    return isFraction
        || before == '제'
        || before == ' ' && charAt(start - 2) == '제' && !isLetterOrDigit(text, start - 3);
  }

  /** 3대 전략, 20대 남성, 22대 국회: not three machines. Machines are followed by josa. */
  private boolean isMajorThings(Numeral number, int end) {
    boolean isAge =
        number.value().remainder(BigDecimal.TEN).signum() == 0
            && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
    boolean isThousands = number.value().compareTo(BigDecimal.valueOf(100)) >= 0;
    return !isThousands && (isAge || "가를와의로는도".indexOf(charAt(end)) < 0);
  }

  private boolean isTemperature() {
    String before = text.substring(Math.max(0, start - TEMPERATURE_REACH), start);
    return TEMPERATURES.stream().anyMatch(before::contains);
  }

  private PhraseTable.Entry<UnitOfMeasure> unitAfter(int position) {
    return UnitOfMeasure.at(text, unitStart(position));
  }

  private int unitStart(int position) {
    return charAt(position) == ' ' ? position + 1 : position;
  }

  private boolean isDigit(int index) {
    char c = charAt(index);
    return c >= '0' && c <= '9';
  }

  private char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isLetterOrDigit(String text, int index) {
    return index >= 0 && Character.isLetterOrDigit(text.charAt(index));
  }
}
