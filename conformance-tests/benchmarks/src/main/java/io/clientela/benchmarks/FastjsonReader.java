package io.clientela.benchmarks;

import com.alibaba.fastjson2.JSONReader;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientPage;
import io.clientela.bsale.model.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page by hand with fastjson2's parser: its own readers of records are four times slower. */
final class FastjsonReader {
  private FastjsonReader() {}

  static ClientPage page(byte[] document) {
    try (JSONReader in = JSONReader.of(document)) {
      return page(in);
    }
  }

  private static ClientPage page(JSONReader in) {
    String href = null;
    int count = 0;
    Integer limit = null;
    Integer offset = null;
    List<Client> items = new ArrayList<>();
    String next = null;
    in.nextIfObjectStart();
    while (!in.nextIfObjectEnd()) {
      switch (in.readFieldName()) {
        case "href" -> href = text(in);
        case "count" -> count = integer(in);
        case "limit" -> limit = integer(in);
        case "offset" -> offset = integer(in);
        case "items" -> {
          in.nextIfArrayStart();
          while (!in.nextIfArrayEnd()) {
            items.add(client(in));
          }
        }
        case "next" -> next = text(in);
        default -> in.skipValue();
      }
    }
    return new ClientPage(href, count, limit, offset, items, next, Map.of());
  }

  private static Client client(JSONReader in) {
    String href = null;
    Long id = null;
    String firstName = null;
    String lastName = null;
    String email = null;
    String code = null;
    String phone = null;
    String company = null;
    String note = null;
    String facebook = null;
    String twitter = null;
    Boolean hasCredit = null;
    BigDecimal maxCredit = null;
    Integer state = null;
    String activity = null;
    String city = null;
    String municipality = null;
    String address = null;
    Integer companyOrPerson = null;
    BigDecimal points = null;
    Instant pointsUpdated = null;
    Boolean accumulatePoints = null;
    Boolean sendDte = null;
    Boolean isForeigner = null;
    Boolean commerciallyBlocked = null;
    String prestashopClienId = null;
    Instant createdAt = null;
    Instant updatedAt = null;
    Reference office = null;
    Reference paymentType = null;
    Reference saleCondition = null;
    Reference priceList = null;
    Reference contacts = null;
    Reference attributes = null;
    Reference addresses = null;
    in.nextIfObjectStart();
    while (!in.nextIfObjectEnd()) {
      switch (in.readFieldName()) {
        case "href" -> href = text(in);
        case "id" -> id = number(in);
        case "firstName" -> firstName = text(in);
        case "lastName" -> lastName = text(in);
        case "email" -> email = text(in);
        case "code" -> code = text(in);
        case "phone" -> phone = text(in);
        case "company" -> company = text(in);
        case "note" -> note = text(in);
        case "facebook" -> facebook = text(in);
        case "twitter" -> twitter = text(in);
        case "hasCredit" -> hasCredit = flag(in);
        case "maxCredit" -> maxCredit = decimal(in);
        case "state" -> state = integer(in);
        case "activity" -> activity = text(in);
        case "city" -> city = text(in);
        case "municipality" -> municipality = text(in);
        case "address" -> address = text(in);
        case "companyOrPerson" -> companyOrPerson = integer(in);
        case "points" -> points = decimal(in);
        case "pointsUpdated" -> pointsUpdated = moment(in);
        case "accumulatePoints" -> accumulatePoints = flag(in);
        case "sendDte" -> sendDte = flag(in);
        case "isForeigner" -> isForeigner = flag(in);
        case "commerciallyBlocked" -> commerciallyBlocked = flag(in);
        case "prestashopClienId" -> prestashopClienId = text(in);
        case "createdAt" -> createdAt = moment(in);
        case "updatedAt" -> updatedAt = moment(in);
        case "office" -> office = reference(in);
        case "payment_type" -> paymentType = reference(in);
        case "sale_condition" -> saleCondition = reference(in);
        case "price_list" -> priceList = reference(in);
        case "contacts" -> contacts = reference(in);
        case "attributes" -> attributes = reference(in);
        case "addresses" -> addresses = reference(in);
        default -> in.skipValue();
      }
    }
    return new Client(
        href,
        id,
        firstName,
        lastName,
        email,
        code,
        phone,
        company,
        note,
        facebook,
        twitter,
        hasCredit,
        maxCredit,
        state,
        activity,
        city,
        municipality,
        address,
        companyOrPerson,
        points,
        pointsUpdated,
        accumulatePoints,
        sendDte,
        isForeigner,
        commerciallyBlocked,
        prestashopClienId,
        createdAt,
        updatedAt,
        office,
        paymentType,
        saleCondition,
        priceList,
        contacts,
        attributes,
        addresses,
        Map.of());
  }

  private static Reference reference(JSONReader in) {
    if (in.nextIfNull()) return null;
    String href = null;
    String id = null;
    in.nextIfObjectStart();
    while (!in.nextIfObjectEnd()) {
      switch (in.readFieldName()) {
        case "href" -> href = text(in);
        case "id" -> id = text(in);
        default -> in.skipValue();
      }
    }
    return new Reference(href, id, null, null, null, null, Map.of());
  }

  private static String text(JSONReader in) {
    return in.readString();
  }

  private static Long number(JSONReader in) {
    return in.readInt64();
  }

  private static Integer integer(JSONReader in) {
    return in.readInt32();
  }

  private static Boolean flag(JSONReader in) {
    return in.nextIfNull() ? null : (Boolean) (in.readInt32Value() == 1);
  }

  private static BigDecimal decimal(JSONReader in) {
    return in.readBigDecimal();
  }

  private static Instant moment(JSONReader in) {
    return in.nextIfNull() ? null : Instant.ofEpochSecond(in.readInt64Value());
  }
}
