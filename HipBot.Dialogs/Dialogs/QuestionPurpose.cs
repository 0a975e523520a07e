namespace HipBot.Dialogs;

/// <summary>What a question is put for.</summary>
public enum QuestionPurpose
{
    /// <summary>To learn something.</summary>
    Ask,

    /// <summary>To have an earlier answer given anew: the new one takes its place.</summary>
    Change,

    /// <summary>To learn which of two answers is right.</summary>
    Settle,

    /// <summary>To learn which danger sign a bare "yes" meant.</summary>
    Which,
}
