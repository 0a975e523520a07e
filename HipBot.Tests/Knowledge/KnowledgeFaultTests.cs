using HipBot.Knowledge;
using HipBot.Tests.Support;

namespace HipBot.Tests.Knowledge;

/// <summary>What is wrong in a data file is told with the file, the place and the remedy, before the first turn.</summary>
public sealed class KnowledgeFaultTests
{
    [Theory]
    [InlineData("Knowledge/red-flags.json", "\"age < 16\"", "\"age < sixteen\"", "$.flags[2].cases[1].when.all[1].any[0]", "is no criterion")]
    [InlineData("Knowledge/red-flags.json", "weight-bearing: unable", "weight-bearing: flying", "$.flags[2].cases[0].when", "'flying' is no value of 'weight-bearing'")]
    [InlineData("Knowledge/red-flags.json", "\"CES\"", "\"ZES\"", "$.flags[0].source", "There is no source 'ZES'")]
    [InlineData("Knowledge/red-flags.json", "\"level\": \"emergency\"", "\"level\": \"now\"", "$.flags[0].cases[0].level", "could not be converted")]
    [InlineData("Knowledge/terms.json", "aggravators: stairs", "aggravator: stairs", "$.terms[1].rule.any[0]", "There is no slot 'aggravator'")]
    [InlineData("Knowledge/conditions/itb-syndrome.json", "\"knee\": 2", "\"nose\": 2", "$.sites.nose", "'nose' is no location")]
    [InlineData("Knowledge/conditions/itb-syndrome.json", "\"present\": 2", "\"present\": 9", "$.evidence[0].present", "The grade is 9")]
    [InlineData("Knowledge/conditions/itb-syndrome.json", "\"id\": \"itb-syndrome\"", "\"id\": \"itb\"", "$.id", "The id is 'itb'")]
    [InlineData("Knowledge/conditions/itb-syndrome.json", "\"family\"", "\"tribe\"", "$.tribe", "could not be mapped")]
    [InlineData("Knowledge/questions.json", "\"value\": \"lateral\"", "\"value\": \"sideways\"", "$.questions[0].choices", "'sideways' is no value")]
    [InlineData("Knowledge/levels.json", "\"id\": \"week\"", "\"id\": \"routine\"", "$.levels", "Level 'week' has no texts")]
    [InlineData("Knowledge/phrases.json", "\"lateral\":", "\"sideways\":", "$.slots.location", "'lateral' has no phrase")]
    public void A_fault_names_its_file_and_place(string file, string text, string broken, string path, string problem)
    {
        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(new EditedKnowledge(file, text, broken)));

        Assert.Contains(exception.Faults, fault => fault.File == file && fault.Path == path && fault.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.All(exception.Faults, fault => Assert.NotEmpty(fault.Remedy));
    }

    [Fact]
    public void A_statement_without_a_source_is_a_fault()
    {
        var edited = new EditedKnowledge("Knowledge/factors.json", "\"source\": [\"REDS\", \"SEED-001\"]", "\"source\": []");

        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(edited));

        Assert.Contains(exception.Faults, fault => fault.Problem == "The statement has no source.");
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var edited = new EditedKnowledge("Knowledge/red-flags.json", "\"CES\"", "\"ZES\"", "\"SCFE\"", "\"SCFX\"");

        Assert.Equal(2, Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(edited)).Faults.Count);
    }
}
