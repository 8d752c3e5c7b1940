package dev.readyroom.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "dev.readyroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] WEB = { "jakarta.servlet..", "org.springframework.web..", "org.springframework.ui..",
			"org.springframework.http..", "org.thymeleaf.." };

	private static final Set<String> RULES = Set.of("Ruling", "Deadlines", "Screen", "Serving", "Pauses", "Slot",
			"Attempt", "Receipt", "AnswerOffer");

	private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
			LocalTime.class, OffsetDateTime.class, ZonedDateTime.class);

	/**
	 * Rules of the domain are tables of pure functions: no web, and no framework either.
	 */
	@ArchTest
	static final ArchRule rulesArePure = noClasses().that(areRules())
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta..", "org.springframework.web..", "org.springframework.jdbc..",
				"org.springframework.ui..", "org.springframework.beans..", "org.springframework.context..",
				"org.thymeleaf..", "java.sql..", "javax.sql..")
		.because("time, chance and people come in as arguments");

	/** Controllers take a form in and give a view out; what they call knows no page. */
	@ArchTest
	static final ArchRule onlyControllersAndViewsTouchTheWeb = noClasses().that()
		.resideInAnyPackage("dev.readyroom.quiz..", "dev.readyroom.questionbank..", "dev.readyroom.audit..",
				"dev.readyroom.notice..", "dev.readyroom.shared..", "dev.readyroom.identity.account..",
				"dev.readyroom.identity.token..")
		.and(areNamedNeither("Controller", "View", "Views", "Streams", "Fragments", "Paths", "Configuration", "Advice"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(WEB);

	@ArchTest
	static final ArchRule controllersAreNamedSo = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(RestController.class)
		.should()
		.haveSimpleNameEndingWith("Controller")
		.andShould()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule noFieldIsInjected = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule onlyTheClockKnowsTheTime = noClasses().that()
		.doNotHaveFullyQualifiedName("dev.readyroom.web.WebConfiguration")
		.and()
		.resideOutsideOfPackage("dev.readyroom.cli..")
		.should()
		.callMethodWhere(askTheSystemForTheTime())
		.because("tests move the clock bean");

	/**
	 * Sign-ins are rows of our own: nothing is kept in a session of the servlet
	 * container.
	 */
	@ArchTest
	static final ArchRule noSession = noClasses().should()
		.dependOnClassesThat()
		.haveNameMatching("jakarta\\.servlet\\.http\\.HttpSession"
				+ "|org\\.springframework\\.web\\.bind\\.annotation\\.Session.*"
				+ "|org\\.springframework\\.web\\.servlet\\.mvc\\.support\\.RedirectAttributes");

	// Start speaks before there is a log: to people whose Java is too old for one.
	@ArchTest
	static final ArchRule nothingIsPrinted = noClasses().that()
		.resideOutsideOfPackage("dev.readyroom.cli..")
		.and()
		.doNotHaveFullyQualifiedName("dev.readyroom.Start")
		.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

	private static DescribedPredicate<JavaClass> areRules() {
		return DescribedPredicate.describe("are rules of the domain", (type) -> switch (type.getPackageName()) {
			case "dev.readyroom.shared", "dev.readyroom.questionbank", "dev.readyroom.quiz",
					"dev.readyroom.quiz.blueprint" ->
				true;
			case "dev.readyroom.quiz.attempt" -> RULES.contains(outermost(type).getSimpleName());
			default -> false;
		});
	}

	private static DescribedPredicate<JavaClass> areNamedNeither(String... endings) {
		return DescribedPredicate.describe("are named neither " + String.join(" nor ", endings), (type) -> {
			for (String ending : endings) {
				if (outermost(type).getSimpleName().endsWith(ending)) {
					return false;
				}
			}
			return true;
		});
	}

	private static DescribedPredicate<JavaMethodCall> askTheSystemForTheTime() {
		return DescribedPredicate.describe("ask the system for the time", (call) -> {
			JavaClass owner = call.getTargetOwner();
			String method = call.getName();
			boolean now = method.equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
					&& TIMES.stream().anyMatch(owner::isEquivalentTo);
			boolean clock = owner.isEquivalentTo(Clock.class)
					&& (method.startsWith("system") || method.startsWith("tick"));
			return now || clock || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"));
		});
	}

	private static JavaClass outermost(JavaClass type) {
		JavaClass outer = type;
		while (outer.getEnclosingClass().isPresent()) {
			outer = outer.getEnclosingClass().get();
		}
		return outer;
	}

}
