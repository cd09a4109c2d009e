import DossierCore
import DossierExchange
import Testing

/// One invented pupil in full, so that a change of the form is seen.
struct OsoGoldenTests {
  @Test func `the report of Sanne to another primary school`() throws {
    let fixture = OsoFixture().without("c08.instructie", "c13.uitstroom")
    let text = try fixture.export(.primaryTransfer).text
    #expect(text == Self.report)
  }

  static let report = """
    <?xml version="1.0" encoding="UTF-8"?>
    <dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
    	<metadata>
    		<deeldossier>LASLVS</deeldossier>
    		<pakketnaam>Dossierkast</pakketnaam>
    		<pakketversie>1.0</pakketversie>
    		<datum>2026-11-22</datum>
    		<standaardversie>2019.1</standaardversie>
    		<validatieversie>2019.1.1</validatieversie>
    		<categorie_uitlevering>
    			<cat_metadata>VERPLICHT</cat_metadata>
    			<cat_ouderinzage>VERPLICHT</cat_ouderinzage>
    			<cat_school>VERPLICHT</cat_school>
    			<cat_leerling>VERPLICHT</cat_leerling>
    			<cat_oudersverzorgers>VERPLICHT</cat_oudersverzorgers>
    			<cat_vve>OPTIONEEL</cat_vve>
    			<cat_schoolloopbaan>VERPLICHT</cat_schoolloopbaan>
    			<cat_overstapadvies>VERPLICHT</cat_overstapadvies>
    			<cat_onderwijsondersteuning>OPTIONEEL</cat_onderwijsondersteuning>
    			<cat_verzuim>OPTIONEEL</cat_verzuim>
    			<cat_eindtoetsbo>OPTIONEEL</cat_eindtoetsbo>
    			<cat_toetsresultaten>OPTIONEEL</cat_toetsresultaten>
    			<cat_handelingsplannen>OPTIONEEL</cat_handelingsplannen>
    			<cat_cijferlijsten>OPTIONEEL</cat_cijferlijsten>
    			<cat_vombo>VERBODEN</cat_vombo>
    			<cat_bijlagedocs>OPTIONEEL</cat_bijlagedocs>
    		</categorie_uitlevering>
    		<overstap>POPO</overstap>
    	</metadata>
    	<overdrachtsoort>overstapdossier</overdrachtsoort>
    	<inzage>
    		<voorlopigdossier>false</voorlopigdossier>
    		<inzage>true</inzage>
    		<inzagedatum>2026-11-20</inzagedatum>
    		<akkoord>Ja</akkoord>
    	</inzage>
    	<huidigeschool>
    		<naam>De Wilg</naam>
    		<adreslijst>
    			<adres>
    				<soortadres>bezoek</soortadres>
    				<straat>Schoolstraat</straat>
    				<nummer>1</nummer>
    				<postcode>9998ZA</postcode>
    				<plaats>Rottum</plaats>
    			</adres>
    		</adreslijst>
    		<communicatielijst>
    			<communicatie>
    				<soort>telefoon</soort>
    				<aanduiding>werk</aanduiding>
    				<nummer>0501234567</nummer>
    				<geheim>false</geheim>
    				<noodnummer>false</noodnummer>
    			</communicatie>
    		</communicatielijst>
    		<brincode>99XX</brincode>
    		<vestigingscode>01</vestigingscode>
    		<aanleverpunt>0</aanleverpunt>
    		<leerling>
    			<voornaam>Sanne</voornaam>
    			<voornaam>Lotte</voornaam>
    			<voorletters-1>S.L.</voorletters-1>
    			<voorvoegsel>van den</voorvoegsel>
    			<achternaam>Berg</achternaam>
    			<roepnaam>Sanne</roepnaam>
    			<geboortedatum>2017-04-03</geboortedatum>
    			<geslacht>1</geslacht>
    			<adresgeheim>false</adresgeheim>
    			<adreslijst>
    				<adres>
    					<soortadres>bezoek</soortadres>
    					<straat>Dorpsstraat</straat>
    					<nummer>12</nummer>
    					<toevoeging>b</toevoeging>
    					<postcode>9999ZZ</postcode>
    					<plaats>Stitswerd</plaats>
    				</adres>
    			</adreslijst>
    			<communicatielijst>
    				<communicatie>
    					<soort>telefoon</soort>
    					<aanduiding>prive</aanduiding>
    					<nummer>0612345678</nummer>
    					<geheim>false</geheim>
    					<noodnummer>false</noodnummer>
    				</communicatie>
    				<communicatie>
    					<soort>e-mail</soort>
    					<aanduiding>prive</aanduiding>
    					<nummer>sanne@example.nl</nummer>
    					<geheim>false</geheim>
    					<noodnummer>false</noodnummer>
    				</communicatie>
    				<communicatie>
    					<soort>telefoon</soort>
    					<aanduiding>overig</aanduiding>
    					<nummer>0687654321</nummer>
    					<geheim>false</geheim>
    					<noodnummer>true</noodnummer>
    				</communicatie>
    			</communicatielijst>
    			<bsn>999900006</bsn>
    			<leerlingid>2041</leerlingid>
    			<datuminschrijving>2021-08-01</datuminschrijving>
    			<verzorgersaansprakelijk>true</verzorgersaansprakelijk>
    			<overstapadvies>
    				<advies>42</advies>
    				<contactnodig>true</contactnodig>
    				<contactpersoon>M. de Wit</contactpersoon>
    				<contacttelefoon>0501234567</contacttelefoon>
    			</overstapadvies>
    			<schoolloopbaanlijst>
    				<schoolloopbaan>
    					<schooljaar>2026-2027</schooljaar>
    					<groepscode>5a</groepscode>
    					<jaargroep>5</jaargroep>
    					<brincode>99XX</brincode>
    					<vestigingscode>01</vestigingscode>
    				</schoolloopbaan>
    			</schoolloopbaanlijst>
    			<onderwijsondersteuning>
    				<opp>
    					<opp_ingangdatum>2026-09-15</opp_ingangdatum>
    				</opp>
    			</onderwijsondersteuning>
    			<verzuim>
    				<urenongeoorloofd>3</urenongeoorloofd>
    				<contactleerplicht>true</contactleerplicht>
    			</verzuim>
    			<verzorger>
    				<voorletters-1>K.</voorletters-1>
    				<voorvoegsel>van den</voorvoegsel>
    				<achternaam>Berg</achternaam>
    				<adresgeheim>false</adresgeheim>
    				<adreslijst>
    					<adres>
    						<soortadres>bezoek</soortadres>
    						<straat>Dorpsstraat</straat>
    						<nummer>12</nummer>
    						<toevoeging>b</toevoeging>
    						<postcode>9999ZZ</postcode>
    						<plaats>Stitswerd</plaats>
    					</adres>
    				</adreslijst>
    				<communicatielijst>
    					<communicatie>
    						<soort>telefoon</soort>
    						<aanduiding>prive</aanduiding>
    						<nummer>0612345679</nummer>
    						<geheim>false</geheim>
    						<noodnummer>false</noodnummer>
    					</communicatie>
    					<communicatie>
    						<soort>e-mail</soort>
    						<aanduiding>prive</aanduiding>
    						<nummer>karin@example.nl</nummer>
    						<geheim>false</geheim>
    						<noodnummer>false</noodnummer>
    					</communicatie>
    				</communicatielijst>
    				<relatietotkind>2</relatietotkind>
    				<wettigevertegenwoordiger>true</wettigevertegenwoordiger>
    			</verzorger>
    		</leerling>
    	</huidigeschool>
    </dossier>

    """
}
