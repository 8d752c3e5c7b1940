package dev.readyroom.questionbank.exchange.xml;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XmlTest {

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
			"<?xml version=\"1.0\"?><!-- c --><!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a>&z;</a>",
			"<!DOCTYPE a SYSTEM \"x\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><a/>" })
	void entitiesOfAFileAreNeverRead(String xml) {
		assertThatExceptionOfType(BrokenXml.class).isThrownBy(() -> Xml.read(xml)).withMessageContaining("DOCTYPE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE questestinterop SYSTEM \"ims_qtiasiv1p2p1.dtd\">\n<a>b</a>",
			"<?xml version='1.0'?>\n<!doctype html PUBLIC \"-//X//>Y\" 'http://127.0.0.1:1/z.dtd'>\n<a>b</a>" })
	void aBareDoctypeIsPassedOver(String xml) throws BrokenXml {
		XmlNode root = Xml.read(xml);
		assertThat(root.text()).isEqualTo("b");
		assertThat(root.line()).isEqualTo((int) xml.lines().count());
	}

	@Test
	void aDoctypeThatDeclaresElementsOnlyIsPassedOver() throws BrokenXml {
		String xml = "<!DOCTYPE a SYSTEM \"x\" [\n<!-- it's ] here -->\n<!ELEMENT b (c+)>\n<!ATTLIST b d (Yes|No) 'No' >\n]>\n<a>b</a>";
		assertThat(Xml.read(xml).text()).isEqualTo("b");
		assertThat(Xml.read(xml).line()).isEqualTo(6);
	}

	@Test
	void aDoctypeInATextIsText() throws BrokenXml {
		assertThat(Xml.read("<a><![CDATA[<!DOCTYPE html [x]> &nbsp;]]></a>").text())
			.isEqualTo("<!DOCTYPE html [x]> &nbsp;");
	}

	@Test
	void namedCharactersOfHtmlAreKnown() throws BrokenXml {
		assertThat(Xml.read("<a>x&nbsp;&eacute;&amp;</a>").text()).isEqualTo("x\u00a0é&");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "<a>", "<a><b></a>", "<a>&unknown;</a>", "<a b=c/>" })
	void whatIsNoXmlIsSaidToBeNone(String xml) {
		assertThatExceptionOfType(BrokenXml.class).isThrownBy(() -> Xml.read(xml));
	}

	@Test
	void elementsNestedTooDeepAreRefused() {
		String deep = "<a>".repeat(5000) + "</a>".repeat(5000);
		assertThatExceptionOfType(BrokenXml.class).isThrownBy(() -> Xml.read(deep));
	}

	@Test
	void anElementIsOnTheLineWhereItsTagBegins() throws BrokenXml {
		XmlNode root = Xml
			.read("<?xml version='1.0'?>\r\n<!-- <x>\n -->\n<a\n  b='>'\n  c='1'><![CDATA[<y>\n]]>&amp;\n<d\n/></a>");
		assertThat(root.line()).isEqualTo(4);
		assertThat(root.children().getFirst().line()).isEqualTo(8);
	}

	@Test
	void undeclaredPrefixesAreNoReasonToRefuse() throws BrokenXml {
		assertThat(Xml.read("<q:a xsi:type=\"x\"><q:b/></q:a>").child("b")).isPresent();
	}

	@Test
	void theEncodingIsTheOneThatTheFileNames() throws BrokenXml {
		byte[] latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>ü</a>".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Xml.read(Xml.text(latin)).text()).isEqualTo("ü");
		assertThat(Xml
			.read(Xml.text("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>ü</a>".getBytes(StandardCharsets.UTF_16)))
			.text()).isEqualTo("ü");
		assertThatExceptionOfType(BrokenXml.class)
			.isThrownBy(() -> Xml.text("<a>ü</a>".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void anElementIsOnTheLineOfItsTagWhateverFollows() throws BrokenXml {
		XmlNode root = Xml.read("<a>\n<b c=\"d\">\n\n<e/></b>\n<b>\n</b>\n<b c=\"d\">x</b>\n</a>");
		assertThat(root.all("b")).extracting(XmlNode::line).containsExactly(2, 5, 7);
		assertThat(root.first("e")).map(XmlNode::line).contains(4);
	}

}
