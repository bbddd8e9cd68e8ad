package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.Branches;
import io.newsgraph.analysis.entity.name.CompanyStems;
import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.EventEdition;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.Versions;
import io.newsgraph.analysis.entity.recognition.article.States;
import io.newsgraph.analysis.entity.recognition.organization.JoinedBodyRecognizer;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form under which an article goes on to speak of something once its full name was given.
 *
 * @param isAlias whether it would be understood outside the article too: 돌핀스 for 서해 돌핀스, 은포초 for
 *     은포초등학교; 나델라 for 사티아 나델라 would not
 */
record ShortForm(String text, boolean isAlias) {

  /** Shorter ones may be anything. */
  private static final int MIN_LENGTH = 2;

  /** Shorter endings are parts of other words: 초, 지법. */
  private static final int MIN_ALONE = 3;

  /** How names of bodies of the whole country begin. */
  private static final List<String> NATIONS = List.of("한국", "대한");

  /** Shorter ones are kinds of bodies: 은행 of 한국은행. */
  private static final int MIN_BODY = 4;

  private static final String FOOTBALL = "FC";

  /** What stands between a title and its subtitle. */
  private static final String SUBTITLE = ": ";

  /** In the file, the rest of a name. */
  private static final String REST = "…";

  /** 초등학교 and what it is in short: 초. */
  private static final List<String[]> KINDS =
      WordList.lines(ShortForm.class, "organization-endings-in-short.txt").stream()
          .map(line -> line.split("\\s*=\\s*"))
          .toList();

  /** The short forms of a referent's name, none where its kind has none. */
  static List<ShortForm> of(Referent referent) {
    String name = referent.name();
    return switch (referent.type()) {
      case PERSON -> here(lastWord(name));
      case ORGANIZATION -> ofOrganization(name);
      case EVENT ->
          here(Optional.of(EventEdition.without(name)).filter(base -> !base.equals(name)));
      case LOCATION -> withoutKind(name).map(state -> new ShortForm(state, true)).stream().toList();
      case PRODUCT -> here(Versions.without(name).or(() -> beforeSubtitle(name)));
      case WORK -> here(beforeSubtitle(name));
    };
  }

  /** 히로나카 of 히로나카 헤이스케, as family names stand first in the East; empty where there is no other. */
  static Optional<ShortForm> firstWord(Referent referent) {
    int space = referent.type() == EntityType.PERSON ? referent.name().indexOf(' ') : -1;
    return space < MIN_LENGTH
        ? Optional.empty()
        : Optional.of(new ShortForm(referent.name().substring(0, space), false));
  }

  private static List<ShortForm> here(Optional<String> form) {
    return form.map(text -> new ShortForm(text, false)).stream().toList();
  }

  /** 삼성 라이온즈 is 라이온즈, and 삼성 as well, as a company owns it and no town. */
  private static List<ShortForm> ofOrganization(String name) {
    List<ShortForm> forms = new ArrayList<>();
    Optional<String> club = lastWord(name).filter(OrganizationEndings::isClub);
    club.ifPresent(last -> forms.add(new ShortForm(last, true)));
    club.map(last -> name.substring(0, name.length() - last.length() - 1))
        .filter(ShortForm::isCompany)
        .ifPresent(owner -> forms.add(new ShortForm(owner, false)));
    lastWord(name)
        .filter(JoinedBodyRecognizer::isOfAnySchool)
        .ifPresent(body -> forms.add(new ShortForm(body, false)));
    forms.addAll(abbreviated(name));
    withoutCountry(name).ifPresent(rest -> forms.add(new ShortForm(rest, false)));
    withoutNation(name).ifPresent(rest -> forms.add(new ShortForm(rest, true)));
    withoutFootball(name).ifPresent(rest -> forms.add(new ShortForm(rest, true)));
    forms.addAll(here(Branches.ownName(name)));
    forms.addAll(here(CompanyStems.of(name)));
    return forms;
  }

  /** 은포초등학교 is 은포초; 누림도교육청 is 도교육청 and 은포환경대책위원회 대책위 where no other is spoken of. */
  private static List<ShortForm> abbreviated(String name) {
    for (String[] kind : KINDS) {
      int stem = name.length() - kind[0].length();
      if (stem >= MIN_LENGTH && name.endsWith(kind[0]) && name.indexOf(' ') < 0) {
        return kind[1].startsWith(REST)
            ? withRest(name.substring(0, stem), kind[1].substring(1))
            : List.of(new ShortForm(kind[1], false));
      }
    }
    return List.of();
  }

  private static List<ShortForm> withRest(String rest, String ending) {
    ShortForm whole = new ShortForm(rest + ending, true);
    return ending.length() < MIN_ALONE
        ? List.of(whole)
        : List.of(whole, new ShortForm(ending, false));
  }

  /** 스웨덴 한림원 is 한림원 where no other is spoken of. */
  private static Optional<String> withoutCountry(String name) {
    int space = name.indexOf(' ');
    boolean isBody =
        space > 0
            && name.length() - space > MIN_ALONE
            && Countries.contain(name.substring(0, space));
    return isBody ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }

  /** 한국도로공사 is 도로공사. */
  private static Optional<String> withoutNation(String name) {
    return NATIONS.stream()
        .filter(nation -> name.startsWith(nation) && name.indexOf(' ') < 0)
        .map(nation -> name.substring(nation.length()))
        .filter(rest -> rest.length() >= MIN_BODY && OrganizationEndings.endsLikeOrganization(rest))
        .findFirst();
  }

  /** FC미트윌란 is 미트윌란; 서울 of FC서울 is the town first of all. */
  private static Optional<String> withoutFootball(String name) {
    String rest = name.startsWith(FOOTBALL) ? name.substring(FOOTBALL.length()).strip() : "";
    boolean isTown = KnownNames.all().isOf(EntityType.LOCATION, rest, 0, rest.length());
    return rest.length() < MIN_ALONE || isTown ? Optional.empty() : Optional.of(rest);
  }

  private static boolean isCompany(String owner) {
    boolean isLatin = owner.chars().allMatch(c -> c < 0x80);
    return isLatin
        || KnownNames.all()
            .find(owner)
            .filter(known -> known.type() == EntityType.ORGANIZATION)
            .isPresent();
  }

  /** 칼린 공화국 is 칼린. */
  private static Optional<String> withoutKind(String name) {
    int space = name.lastIndexOf(' ');
    boolean isState = space >= MIN_LENGTH && States.isKind(name.substring(space + 1));
    return isState ? Optional.of(name.substring(0, space)) : Optional.empty();
  }

  /** 벨로라 of 벨로라: 잿빛의 왕관. */
  private static Optional<String> beforeSubtitle(String name) {
    int colon = name.indexOf(SUBTITLE);
    return colon < MIN_LENGTH ? Optional.empty() : Optional.of(name.substring(0, colon));
  }

  private static Optional<String> lastWord(String name) {
    int space = name.lastIndexOf(' ');
    boolean isLong = space > 0 && name.length() - space > MIN_LENGTH;
    return isLong ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }
}
